"""The command line. Exit status: 0 done, 1 could not do it, 2 wrong use or answers that are not valid."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from coaching_or_therapy import __version__
from coaching_or_therapy.answers import protection
from coaching_or_therapy.answers.attached import document_in
from coaching_or_therapy.answers.document import LIMIT, PAGE_LIMIT, decode
from coaching_or_therapy.answers.faults import STANDARD, AnswersFault, FileFault, plain
from coaching_or_therapy.answers.reading import lines_up_to, read_up_to
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.clock import today
from coaching_or_therapy.content.load import ContentFault, best, load, locales, of_system
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.output import complain, pretty, put

if TYPE_CHECKING:
    from argparse import Namespace

    from coaching_or_therapy.desktop.start import NoWindow

PROGRAM = "coaching-or-therapy"

# What only one call needs is imported in it: `score` starts without the typesetter, only the window loads Qt.


def open_window(given: "Namespace | None", content: Content) -> int:
    """Open the window, on saved answers if a file is given.

    What can't be opened is told in a window, too, where no terminal shows it: a press on a file opens it.
    """
    try:
        return opened(given, content)
    except (AnswersFault, ContentFault, FileFault) as fault:
        if not at_terminal() and not no_window():
            from coaching_or_therapy.desktop import application

            application.tell(
                content, fault.told(content.phrases) if isinstance(fault, FileFault) else plain(str(fault))
            )
        raise


def opened(given: "Namespace | None", content: Content) -> int:
    """Open the window. Raises AnswersFault, ContentFault or FileFault where there is nothing to show."""
    answers, protected, practice = None, None, given.content if given else None
    content = (own(given, content) if given else None) or content
    if given and given.file:
        data = fetched(given.file, content)
        if data is None:
            return 0
        if protection.is_protected(data):
            protected = data
        else:
            answers = decode(document_in(data, content), content)
    gc.disable()  # all that is made on the way to the first page stays; from there on see `desktop.cycles`
    if fault := no_window():
        return complain(fault.told(content.phrases))
    from coaching_or_therapy.desktop import application

    return application.run(content, answers, protected, practice)


def no_window() -> "NoWindow | None":
    """Return why no window can be opened here; None: one can."""
    from coaching_or_therapy.desktop import start

    try:
        start.check()
    except start.NoWindow as fault:
        return fault
    return None


def at_terminal() -> bool:
    """Tell whether what is complained of is seen by the person: a desktop shows it to nobody."""
    return sys.stderr is not None and sys.stderr.isatty()


def fetched(path: Path, content: Content) -> bytes | None:
    """Return what a file holds, to open the window on; None: it takes too long for the person."""
    from coaching_or_therapy.desktop.waiting import awaited

    def tell(done: Callable[[], bool]) -> None:
        if not no_window():
            from coaching_or_therapy.desktop import application

            application.tell_slow(content, done, path)
        while no_window() and not done():
            sleep(0.05)

    if at_terminal() or path == STANDARD:
        return read_up_to(path, PAGE_LIMIT)
    return awaited(lambda: read_up_to(path, PAGE_LIMIT), tell)


def questions(given: "Namespace", content: Content) -> int:
    """Print the content document."""
    from coaching_or_therapy.content.document import document

    return put(pretty(document(own(given, content) or load(given.locale))))


def score(given: "Namespace", content: Content) -> int:
    """Print the decision document; with --lines one for each line, or what is wrong with the line."""
    from coaching_or_therapy.decision.decide import decide
    from coaching_or_therapy.decision.document import document

    content = own(given, content) or content

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


def summary(given: "Namespace", content: Content) -> int:
    """Write the summary in the answers' own language; what kind of file is told by the name it gets."""
    from_practice = own(given, content)
    content = from_practice or content
    answers = read(given.file, content)
    if from_practice is None and answers.locale != content.about.locale and answers.locale in locales():
        content = load(answers.locale)
    from coaching_or_therapy.answers.saving import write_whole
    from coaching_or_therapy.decision.decide import decide
    from coaching_or_therapy.summary import forms

    form = forms.private if given.form == "private" else forms.first_appointment
    document = form(content, answers, decide(content, answers), today())
    match given.output.suffix.lower():
        case ".txt":
            from coaching_or_therapy.summary import plain

            data = plain.text(document)
        case ".html":
            from coaching_or_therapy.summary import plain

            data = plain.html(document)
        case _:
            from coaching_or_therapy.summary import typeset

            try:
                data = typeset.pdf(document, given.paper)
            except typeset.TooLong:
                raise FileFault(given.output, "write", "long-page") from None
    if given.output == STANDARD:
        return put(data)
    write_whole(given.output, data)
    return 0


def check(given: "Namespace", content: Content) -> int:
    """Print what is wrong with a practice's own content, a sentence a line; say so if nothing is."""
    from coaching_or_therapy.content.check import hard_texts

    practice, base, found = checked(given.folder, content)
    if practice is not None:
        found += hard_texts(practice, base)
    if found:
        put("".join(f"{plain(fault)}\n" for fault in found).encode())
        return 2
    return put(f"{content.phrases['check.sound']}\n".encode())


def own(given: "Namespace", content: Content) -> Content | None:
    """Return the practice's own content that --content names; None: none. Raises ContentFault if unsound."""
    if given.content is None:
        return None
    practice, _, found = checked(given.content, content)
    if practice is None or found:
        raise ContentFault("", "", f"{found[0]} {content.phrases['check.more'].format(folder=given.content)}")
    return practice


def checked(folder: Path, content: Content) -> tuple[Content | None, Content, list[str]]:
    """Return a folder's content (None: it does not load), the shipped one beside it, and what is wrong.

    Raises FileFault where there is no such folder.
    """
    from coaching_or_therapy.content.check import faults

    if not folder.is_dir():
        raise FileFault(folder, "read", "no-content")
    try:
        practice = load(folder=folder)
    except ContentFault as fault:
        return None, content, [str(fault)]
    locale = practice.about.locale
    base = load(locale) if locale in locales() else content
    return practice, base, faults(practice, base)


def version(_given: "Namespace", _content: Content) -> int:
    """Print the program's name and version."""
    return put(f"{PROGRAM} {__version__}\n".encode())


def self_test(_given: "Namespace", content: Content) -> int:
    """Try every part of the installed program; print a line for each and one for the whole."""
    from coaching_or_therapy.self_test import results

    works = []
    for result in results(content):
        works.append(result.works)
        put(f"{result.line}\n".encode())
    if all(works):
        return put(f"{content.phrases['self-test.whole']}\n".encode())
    return complain(content.phrases["self-test.not-whole"].format(count=works.count(False), all=len(works)))


def read(path: Path, content: Content) -> Answers:
    """Return the answers in a file: an answers document, or a summary that carries one."""
    data = read_up_to(path, PAGE_LIMIT)
    if protection.is_protected(data):
        raise AnswersFault("", content.phrases["error.answers-protected"])
    return decode(document_in(data, content), content)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments (the process's own if None) say; return the exit status."""
    try:
        content = load(best(of_system(os.environ)))
    except ContentFault as fault:  # the one sentence that can't be looked up
        return complain(f"The program is not whole: {fault}. Install it again.")
    try:
        status = call(sys.argv[1:] if argv is None else argv, content)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except (AnswersFault, ContentFault) as fault:
        complain(plain(str(fault)))
        return 2
    except FileFault as fault:
        return complain(fault.told(content.phrases))
    except Exception as error:  # whatever it is, a person gets a sentence, and we the place
        return complain(content.phrases["error.unexpected"].format(detail=place(error)))
    return status


def call(words: Sequence[str], content: Content) -> int:
    """Do what the arguments say; return the exit status."""
    if not words:
        return open_window(None, content)
    if words == [protection.CALL]:
        return put(protection.answer(read_up_to(STANDARD, 8 * LIMIT)))
    from coaching_or_therapy.arguments import parser

    given = parser(PROGRAM, content.phrases, CALLS).parse_args(words)
    status: int = given.do(given, content)
    return status


CALLS = {
    "open": open_window,
    "questions": questions,
    "score": score,
    "summary": summary,
    "check": check,
    "version": version,
    "self-test": self_test,
}


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
