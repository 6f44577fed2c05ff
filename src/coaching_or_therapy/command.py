"""The command line. Exit status: 0 done, 1 could not do it, 2 wrong use or answers that are not valid."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from coaching_or_therapy import __version__
from coaching_or_therapy.answers.document import LIMIT, decode
from coaching_or_therapy.answers.faults import STANDARD, AnswersFault, FileFault, plain
from coaching_or_therapy.answers.reading import lines_up_to, read_up_to
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import ContentFault, load, locales
from coaching_or_therapy.content.records import Content

PROGRAM = "coaching-or-therapy"

# What only one call needs is imported in it: `score` starts without the typesetter, only the window loads Qt.


def open_window(given: argparse.Namespace, content: Content) -> int:
    """Open the window, on saved answers if a file is given."""
    answers = read(given.file, content) if given.file else None
    from coaching_or_therapy.desktop import start

    try:
        start.check()
    except start.NoWindow as fault:
        return complain(fault.told(content.phrases))
    from coaching_or_therapy.desktop import application

    return application.run(content, answers)


def questions(given: argparse.Namespace, _content: Content) -> int:
    """Print the content document."""
    from coaching_or_therapy.content.document import document

    return put(pretty(document(load(given.locale))))


def score(given: argparse.Namespace, content: Content) -> int:
    """Print the decision document; with --lines one for each line, or what is wrong with the line."""
    from coaching_or_therapy.decision.decide import decide
    from coaching_or_therapy.decision.document import document

    def decided(answers: Answers) -> dict[str, Any]:
        return document(decide(content, answers, help_now=given.need_help_now))

    if not given.lines:
        return put(pretty(decided(read(given.file, content))))
    number = bad = 0
    for number, line in enumerate(lines_up_to(given.file, LIMIT), start=1):
        try:
            result = decided(decode(line, content))
        except AnswersFault as fault:
            bad += 1
            result = {"line": number, "error": str(fault)}
        put(msgspec.json.encode(result) + b"\n")
    return complain(content.phrases["error.lines"].format(bad=bad, all=number)) if bad else 0


def summary(given: argparse.Namespace, content: Content) -> int:
    """Write the summary in the answers' own language; what kind of file is told by the name it gets."""
    answers = read(given.file, content)
    if answers.locale != content.about.locale and answers.locale in locales():
        content = load(answers.locale)
    from coaching_or_therapy.answers.saving import write_whole
    from coaching_or_therapy.decision.decide import decide
    from coaching_or_therapy.summary import sections

    form = sections.private if given.form == "private" else sections.first_appointment
    today = datetime.now().astimezone().date()
    document = form(content, answers, decide(content, answers), today)
    match given.output.suffix.lower():
        case ".txt":
            from coaching_or_therapy.summary import plain

            data = plain.text(document)
        case ".html":
            from coaching_or_therapy.summary import plain

            data = plain.html(document)
        case _:
            from coaching_or_therapy.summary import typeset

            data = typeset.pdf(document, given.paper)
    if given.output == STANDARD:
        return put(data)
    write_whole(given.output, data)
    return 0


def version(_given: argparse.Namespace, _content: Content) -> int:
    """Print the program's name and version."""
    return put(f"{PROGRAM} {__version__}\n".encode())


def self_test(_given: argparse.Namespace, content: Content) -> int:
    """Try every part of the installed program; print a line for each and one for the whole."""
    from coaching_or_therapy.self_test import results

    works = []
    for result in results(content):
        works.append(result.works)
        put(f"{result.line}\n".encode())
    if all(works):
        return put(f"{content.phrases['self-test.whole']}\n".encode())
    return complain(content.phrases["self-test.not-whole"].format(count=works.count(False), all=len(works)))


def parser(phrases: Mapping[str, str]) -> argparse.ArgumentParser:
    """Return the reader of arguments; each call names the function that does it."""
    top = Parser(prog=PROGRAM, description=phrases["command.about"], allow_abbrev=False)
    top.set_defaults(do=open_window, file=None)
    for name, do in (("version", version), ("self-test", self_test)):
        top.add_argument(
            f"--{name}",
            help=phrases[f"command.{name}"],
            action="store_const",
            dest="do",
            const=do,
            default=argparse.SUPPRESS,
        )
    calls = top.add_subparsers(metavar="CALL")

    def call(name: str, do: object, file: bool = True) -> argparse.ArgumentParser:
        words = phrases[f"command.{name}"]
        added = calls.add_parser(name, help=words, description=words, allow_abbrev=False)
        added.set_defaults(do=do)
        if file:
            added.add_argument("file", metavar="FILE", type=Path, help=phrases["command.file"])
        return added

    def option(call: argparse.ArgumentParser, name: str, **how: Any) -> None:
        call.add_argument(f"--{name}", help=phrases[f"command.{name}"], **how)

    call("open", open_window)
    option(call("questions", questions, file=False), "locale", choices=locales(), default="en")
    scoring = call("score", score)
    option(scoring, "lines", action="store_true")
    option(scoring, "need-help-now", action="store_true")
    writing = call("summary", summary)
    option(writing, "output", metavar="OUT.pdf", type=Path, required=True)
    option(writing, "form", choices=("first-appointment", "private"), default="first-appointment")
    option(writing, "paper", choices=("a4", "letter"))
    return top


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line, and writes its help as everything is written."""

    def print_help(self, file: object = None) -> None:  # noqa: ARG002  argparse's own signature
        """Print how the program is called."""
        put(self.format_help().encode())

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(2, f"{self.prog}: {plain(message)} ({self.prog} --help)\n")


def read(path: Path, content: Content) -> Answers:
    """Return the answers in a file: an answers document, or a summary that carries one."""
    data = read_up_to(path, 4 * LIMIT)  # a page adds its fonts to what it carries
    if data.startswith(b"%PDF-"):
        from coaching_or_therapy.summary.attached import answers_in

        carried = answers_in(data)
        if carried is None:
            raise AnswersFault("", content.phrases["error.answers-none-carried"])
        data = carried
    return decode(data, content)


def pretty(document: Any) -> bytes:
    """Return JSON for reading."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def put(data: bytes) -> int:
    """Write to standard output. A reader who has gone away ends the program quietly."""
    try:
        with open(1, "wb", closefd=False) as output:
            output.write(data)
    except BrokenPipeError:
        sys.exit(1)
    except OSError as error:
        raise FileFault.of(error, STANDARD, "write") from error
    return 0


def complain(sentence: str) -> int:
    """Say on standard error why it could not be done; return the exit status for that."""
    print(sentence, file=sys.stderr)
    return 1


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments (the process's own if None) say; return the exit status."""
    try:
        content = load()
    except ContentFault as fault:  # the one sentence that can't be looked up
        return complain(f"The program is not whole: {fault}. Install it again.")
    try:
        given = parser(content.phrases).parse_args(argv)
        status: int = given.do(given, content)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except AnswersFault as fault:
        complain(str(fault))
        return 2
    except FileFault as fault:
        return complain(fault.told(content.phrases))
    except Exception as error:  # whatever it is, a person gets a sentence, and we the place
        return complain(content.phrases["error.unexpected"].format(detail=place(error)))
    return status


def place(error: Exception) -> str:
    """Return the kind of an error and where it arose, without anything of what it was about."""
    import traceback

    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(at.filename).name} {at.lineno}"


def run() -> NoReturn:
    """Be the process: `main`, then leave at once.

    Not by way of the interpreter's own end, which the display's thread on Wayland now and then never reaches.
    """
    try:
        status = main()
    except KeyboardInterrupt:
        status = 130
    os._exit(status)
