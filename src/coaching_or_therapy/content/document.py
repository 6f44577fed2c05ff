"""The content document: all that is explained and asked, as JSON values (interface: `questions`)."""

from typing import Any

import msgspec

from coaching_or_therapy.content.records import Content


def document(content: Content) -> dict[str, Any]:
    """Return the content as plain JSON values: what it is, then every part but the program's own words."""
    parts: dict[str, Any] = msgspec.to_builtins(content)
    del parts["phrases"]
    for asked in (*parts["needs"], *(told for group in parts["dimensions"] for told in group["statements"])):
        del asked["short"]
    about: dict[str, Any] = parts.pop("about")
    return about | parts
