"""The arguments of the command line. Imported where there are any: most starts have none, and wait less."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from coaching_or_therapy.answers.faults import plain
from coaching_or_therapy.content.load import locales
from coaching_or_therapy.output import put


def parser(program: str, phrases: Mapping[str, str], do: Mapping[str, object]) -> argparse.ArgumentParser:
    """Return the reader of arguments; what it reads names the function in `do` that does it."""
    top = Parser(prog=program, description=phrases["command.about"], allow_abbrev=False)
    top.set_defaults(do=do["open"], file=None)
    for name in ("version", "self-test"):
        top.add_argument(
            f"--{name}",
            help=phrases[f"command.{name}"],
            action="store_const",
            dest="do",
            const=do[name],
            default=argparse.SUPPRESS,
        )
    calls = top.add_subparsers(metavar="CALL")

    def call(name: str, file: bool = True) -> argparse.ArgumentParser:
        words = phrases[f"command.{name}"]
        added = calls.add_parser(name, help=words, description=words, allow_abbrev=False)
        added.set_defaults(do=do[name])
        if file:
            added.add_argument("file", metavar="FILE", type=Path, help=phrases["command.file"])
        return added

    def option(call: argparse.ArgumentParser, name: str, **how: Any) -> None:
        call.add_argument(f"--{name}", help=phrases[f"command.{name}"], **how)

    call("open")
    asking = call("questions", file=False)
    option(asking, "locale", choices=locales(), default="en")
    scoring = call("score")
    option(scoring, "lines", action="store_true")
    option(scoring, "need-help-now", action="store_true")
    writing = call("summary")
    option(writing, "output", metavar="OUT.pdf", type=Path, required=True)
    option(writing, "form", choices=("first-appointment", "private"), default="first-appointment")
    option(writing, "paper", choices=("a4", "letter"))
    for using in (asking, scoring, writing):
        option(using, "content", metavar="FOLDER", type=Path)
    call("check", file=False).add_argument(
        "folder", metavar="FOLDER", type=Path, help=phrases["command.folder"]
    )
    return top


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line, and writes its help as everything is written."""

    def print_help(self, file: object = None) -> None:  # noqa: ARG002  argparse's own signature
        """Print how the program is called."""
        put(self.format_help().encode())

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(2, f"{self.prog}: {plain(message)} ({self.prog} --help)\n")
