"""Someone who uses the program through the system's accessibility bus alone, as a screen reader does.

A script for the system's Python, which has pyatspi; not a test. It is told on standard input, as JSON: the
`command` that starts the program; the `pages`, each with its title, the values for its sliders and the button
that leads on; the `path` of the PDF to save; and where to write what was `found` on each page.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi

PATIENCE = 60
"""Seconds after which a program counts as one that does not answer, on a slow machine too."""


def until(found: Callable[[], Any], what: str) -> Any:
    """Return what `found` finds as soon as it finds anything. The tree may change while it looks."""
    end, last = time.monotonic() + PATIENCE, None
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except Exception as error:  # the bus has no type of its own for "gone meanwhile"
            last = error
        time.sleep(0.05)
    sys.exit(f"waited in vain for {what} ({last})")


def shown(top: Any) -> Iterator[Any]:
    """Yield what is shown, from the top."""
    for child in top:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from shown(child)


def find(top: Any, role: Any, name: str) -> Any:
    """Wait for what has this role and name, and return it."""
    return until(lambda: next(t for t in shown(top) if t.getRole() == role and t.name == name), name)


def press(top: Any, name: str) -> None:
    find(top, pyatspi.ROLE_PUSH_BUTTON, name).queryAction().doAction(0)


def rate(frame: Any, name: str, value: int) -> str:
    """Set a slider; return what is said after its number."""
    slider = find(frame, pyatspi.ROLE_SLIDER, name)
    slider.queryValue().currentValue = value
    until(lambda: slider.queryValue().currentValue == value, f"{value} at {name}")
    return str(slider.description)


def walk(frame: Any, page: dict[str, Any]) -> dict[str, Any]:
    """Read a page and answer what it asks; return both."""
    find(frame, pyatspi.ROLE_HEADING, page["title"])
    things = [
        {"role": thing.getRoleName(), "name": thing.name, "description": thing.description}
        for thing in shown(frame)
    ]
    after = {name: rate(frame, name, value) for name, value in page["sliders"].items()}
    return {"things": things, "after": after, "locale": frame.get_object_locale()}


def save(app: Any, frame: Any, path: str) -> str:
    """Save the page as a PDF through the file dialog; return what is said then."""
    press(frame, "Save PDF…")
    dialog = until(lambda: next(top for top in app if top.name.startswith("Save as PDF")), "the dialog")
    field = until(lambda: next(t for t in shown(dialog) if t.getRole() == pyatspi.ROLE_TEXT), "a field")
    field.queryEditableText().setTextContents(path)
    press(dialog, "Save")
    return str(until(lambda: next(t.name for t in shown(frame) if path in t.name), "word of the file"))


def main() -> None:
    wanted = json.load(sys.stdin)
    process = subprocess.Popen(wanted["command"])
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.setCacheMask(pyatspi.cache.NONE)  # what is remembered grows old unless events are heard
        app = until(
            lambda: next(a for a in desktop if a and a.name == "coaching-or-therapy" and a.childCount), "it"
        )
        frame = app[0]
        found = []
        for page in wanted["pages"]:
            found.append(walk(frame, page))
            if page is not wanted["pages"][-1]:
                press(frame, page["onward"])
        said = save(app, frame, wanted["path"])
        Path(wanted["found"]).write_text(json.dumps({"pages": found, "said": said}))
    finally:
        process.terminate()
        process.wait()


main()
