"""Write the JSON Schema of the answers document to resources/. A test holds it up to date."""

import json
from pathlib import Path

from coaching_or_therapy.answers.document import schema

TARGET = Path(__file__).parents[1] / "resources/answers.schema.json"

TARGET.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")
