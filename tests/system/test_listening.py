"""The whole way in a real window over the system's accessibility bus, as a screen reader goes it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.summary import wording

RATED = {"therapy": 85, "coaching": 20}


def way(content: Content) -> list[dict[str, Any]]:
    """Return every page with what to answer on it and what leads on."""
    therapy = next(told.title for told in content.outcomes if told.id == "therapy")
    dimensions = [
        (d.title, {statement.text: RATED[statement.side] for statement in d.statements})
        for d in content.dimensions
    ]
    weights = {d.title: 100 - 10 * at for at, d in enumerate(content.dimensions)}
    pages = [
        (content.welcome.title, {}),
        ("Before you begin", {area.text: 40 for area in content.readiness}),
        ("Your options", {}),
        *dimensions,
        ("Check what you know", {}),
        (content.now.title, {need.text: 30 for need in content.needs}),
        ("What matters most", weights),
        (therapy, {}),
        ("Your decision", {area.text: 60 for area in content.readiness}),
        ("Your first appointment", {}),
    ]
    onward = {therapy: "My decision", "Your decision": "My first appointment"}
    return [
        {"title": title, "sliders": sliders, "onward": onward.get(title, "Next")} for title, sliders in pages
    ]


def test_the_whole_way_is_heard_and_walked_by_a_screen_reader(
    session: dict[str, str], systems_python: str, content: Content, tmp_path: Path
) -> None:
    pages, path, report = way(content), tmp_path / "out.pdf", tmp_path / "found.json"
    wanted = {
        "command": [sys.executable, "-m", "coaching_or_therapy"],
        "pages": pages,
        "path": str(path),
        "found": str(report),
    }
    done = subprocess.run(
        ["dbus-run-session", "--", systems_python, Path(__file__).with_name("listening.py")],
        input=json.dumps(wanted).encode(),
        env=session,
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(report.read_text())
    for page, found in zip(pages, told["pages"], strict=True):
        heard = [(thing["role"], thing["name"]) for thing in found["things"]]
        headings = [name for role, name in heard if role == "heading"]
        assert headings[0] == page["title"]
        assert found["locale"].startswith(content.about.locale)
        unset = {t["name"]: t["description"] for t in found["things"] if t["role"] == "slider"}
        for statement in page["sliders"]:
            assert unset[statement] == "not answered"
        for statement, value in page["sliders"].items():
            in_words = (wording.value(content, value), "from Not at all (0) to Just as much (100)")
            assert found["after"][statement] in in_words
    panels = [
        name
        for role, name in ((t["role"], t["name"]) for t in told["pages"][3]["things"])
        if role == "heading"
    ]
    assert {"In therapy", "In coaching"} <= set(panels)
    charts = [thing for thing in told["pages"][-3]["things"] if thing["role"] == "chart"]
    assert charts
    assert all("herapy" in chart["description"] for chart in charts)
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in told["said"]
