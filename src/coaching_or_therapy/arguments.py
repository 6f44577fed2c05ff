"""The arguments of the command line. Imported where there are any: most starts have none, and wait less."""

import argparse
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from coaching_or_therapy.answers.faults import plain
from coaching_or_therapy.content.load import locales
from coaching_or_therapy.output import put

FAULTS = {
    "missing": re.compile("the following arguments are required: (?P<names>.+)"),
    "unknown": re.compile("unrecognized arguments: (?P<given>.+)"),
    "choice": re.compile(
        "argument (?P<name>.+?): invalid choice: (?P<given>.+) \\(choose from (?P<choices>.+)\\)"
    ),
    "no-value": re.compile("argument (?P<name>.+?): expected one argument"),
    "value": re.compile("argument (?P<name>.+?): ignored explicit argument (?P<given>.+)"),
}
"""What argparse says is wrong, in its words: what it says in ours is `command.fault` of the phrases."""


def parser(program: str, phrases: Mapping[str, str], do: Mapping[str, object]) -> argparse.ArgumentParser:
    """Return the reader of arguments; what it reads names the function in `do` that does it."""
    top = Parser(phrases, prog=program, description=phrases["command.about"])
    top.set_defaults(do=do["open"], file=None)
    top.options.add_argument("--content", metavar="FOLDER", type=Path, help=phrases["command.content"])
    for name in ("version", "self-test"):
        top.options.add_argument(
            f"--{name}",
            help=phrases[f"command.{name}"],
            action="store_const",
            dest="do",
            const=do[name],
            default=argparse.SUPPRESS,
        )
    calls = top.add_subparsers(title=phrases["command.calls"], metavar="CALL", prog=program)

    def call(name: str, given: str = "file") -> Parser:
        words = phrases[f"command.{name}"]
        added: Parser = calls.add_parser(name, phrases=phrases, help=words, description=words)
        added.set_defaults(do=do[name])
        if given:
            named = added.add_argument_group(phrases["command.given"])
            named.add_argument(given, metavar=given.upper(), type=Path, help=phrases[f"command.{given}"])
        return added

    def option(call: Parser, name: str, **how: Any) -> None:
        call.options.add_argument(f"--{name}", help=phrases[f"command.{name}"], **how)

    opening = call("open")
    asking = call("questions", given="")
    option(asking, "locale", choices=locales(), default="en")
    scoring = call("score")
    option(scoring, "lines", action="store_true")
    option(scoring, "need-help-now", action="store_true")
    writing = call("summary")
    option(writing, "output", metavar="OUT.pdf", type=Path, required=True)
    option(writing, "form", choices=("first-appointment", "private"), default="first-appointment")
    option(writing, "paper", choices=("a4", "letter"))
    for using in (opening, asking, scoring, writing):  # else a default would take the place of what is given
        option(using, "content", metavar="FOLDER", type=Path, default=argparse.SUPPRESS)
    call("check", given="folder")
    return top


class Parser(argparse.ArgumentParser):
    """Says in the person's language what argparse says, and writes its help as everything is written."""

    def __init__(self, phrases: Mapping[str, str], **how: Any) -> None:
        class Formatter(argparse.HelpFormatter):
            def add_usage(
                self,
                usage: str | None,
                actions: Iterable[argparse.Action],
                groups: Iterable[Any],
                prefix: str | None = None,  # noqa: ARG002  argparse's own signature
            ) -> None:
                super().add_usage(usage, actions, groups, f"{phrases['command.usage']} ")

        super().__init__(formatter_class=Formatter, allow_abbrev=False, add_help=False, **how)
        self.phrases = phrases
        self.options = self.add_argument_group(phrases["command.options"])
        self.options.add_argument("-h", "--help", help=phrases["command.help"], action="help")

    def print_help(self, file: object = None) -> None:  # noqa: ARG002  argparse's own signature
        """Print how the program is called."""
        put(self.format_help().encode())

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        for name, said in FAULTS.items():
            if found := said.fullmatch(message):
                message = self.phrases[f"command.fault.{name}"].format(**found.groupdict())
        self.exit(2, f"{self.prog}: {plain(message)} ({self.prog} --help)\n")
