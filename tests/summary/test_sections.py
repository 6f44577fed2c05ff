import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal

import msgspec
import pytest
from msgspec import structs

from coaching_or_therapy.answers.records import Answers, OwnDecision
from coaching_or_therapy.content.records import Content, OptionId, Side
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import forms
from coaching_or_therapy.summary.records import (
    Chart,
    Contact,
    Document,
    Item,
    Question,
    Room,
    Section,
    Table,
    Text,
)
from coaching_or_therapy.summary.sections import facts

Given = Callable[[str], Answers]
Decided = Callable[[str], Decision]
Made = Callable[..., Document]

Choice = OptionId | Literal["later"]

FIRST, PRIVATE = "first-appointment", "private"
TODAY = date(2026, 11, 23)


def ids(document: Document) -> Iterator[str]:
    """Yield the ids of all that can be struck out."""
    yield from (line.id for line in document.under)
    for section in document.sections:
        yield section.id
        for line in section.lines:
            yield line.id
            if isinstance(line, Chart | Table):
                yield from (row.id for row in line.rows)


def leaves(document: Document) -> Iterator[str]:
    """Yield the ids of what holds nothing else."""
    yield from (line.id for line in document.under)
    for section in document.sections:
        for line in section.lines:
            yield from (row.id for row in line.rows) if isinstance(line, Chart | Table) else (line.id,)


def found(document: Document, key: str) -> Section:
    return next(section for section in document.sections if section.id == key)


def texts(document: Document) -> str:
    return msgspec.json.encode(document).decode()


def order(document: Document) -> list[str]:
    return [section.id for section in document.sections]


Whose = Callable[..., Document]


@pytest.fixture
def whose(content: Content, given: Given, decided: Decided) -> Whose:
    """The document of a form and a case, of someone who decided; None: who said nothing of it."""

    def made(form: str, case: str, choice: Choice | None, look_again: date | None = None) -> Document:
        own = OwnDecision(choice=choice, look_again=look_again) if choice else None
        make = forms.private if form == PRIVATE else forms.first_appointment
        return make(content, structs.replace(given(case), decision=own), decided(case), TODAY)

    return made


class TestFirstAppointment:
    def test_it_opens_with_the_result_in_a_sentence_and_says_that_it_is_no_diagnosis(
        self, document: Made
    ) -> None:
        headline = document(FIRST, "therapy").sections[0]
        assert headline.lines[0] == Text(
            id="headline.result", lead="My answers line up most with therapy.", text=""
        )
        assert "my own preparation, not a diagnosis" in texts(document(FIRST, "therapy"))

    @pytest.mark.parametrize("case", ["therapy", "coaching", "both", "none-now", "too-little"])
    def test_the_line_up_has_all_three_options_the_longest_first(self, case: str, document: Made) -> None:
        (chart,) = (line for line in found(document(FIRST, case), "line-up").lines if isinstance(line, Chart))
        values = [row.bars[0].value or 0.0 for row in chart.rows]
        assert len(values) == 3
        assert all(row.bars[0].value is None for row in chart.rows) == (case == "too-little")
        assert values == sorted(values, reverse=True)

    @pytest.mark.parametrize("left", ["therapy", "coaching"])
    def test_on_a_tie_the_one_that_stood_left_stands_first(
        self, left: str, content: Content, given: Given, decided: Decided
    ) -> None:
        decision = decided("therapy")
        line_up = structs.replace(decision.line_up, therapy=50.0, coaching=50.0, both=50.0)
        answers = structs.replace(given("therapy"), left=left)
        document = forms.first_appointment(
            content, answers, structs.replace(decision, line_up=line_up), TODAY
        )
        chart = found(document, "line-up").lines[0]
        assert isinstance(chart, Chart)
        assert chart.rows[0].bars[0].option == left

    def test_it_speaks_as_i_and_never_as_you(self, document: Made) -> None:
        for case in ("therapy", "too-little", "therapy-first", "longest"):
            made = document(FIRST, case)
            told = [found(made, key) for key in ("headline", "line-up", "matters") if key in order(made)]
            assert not re.search(r"\b(you|your)\b", msgspec.json.encode(told).decode(), re.IGNORECASE)

    def test_what_matters_is_told_by_what_is_most_true(
        self, content: Content, given: Given, document: Made
    ) -> None:
        first = found(document(FIRST, "therapy"), "matters").lines[0]
        (purpose,) = (dimension for dimension in content.dimensions if f"matters.{dimension.id}" == first.id)
        truest = max(purpose.statements, key=lambda told: given("therapy").ratings[told.id])
        assert isinstance(first, Item)
        assert (first.lead, first.text) == (f"{purpose.title}:", truest.text)

    def test_where_nothing_is_true_what_matters_is_told_as_it_would_be_best(
        self, document: Made, content: Content
    ) -> None:
        purpose = content.dimensions[0]
        assert purpose.best in {
            line.text
            for line in found(document(FIRST, "none-now"), "matters").lines
            if isinstance(line, Item)
        }

    @pytest.mark.parametrize("case", ["therapy", "coaching", "both", "longest"])
    def test_everything_that_was_written_and_chosen_is_in_it(
        self, case: str, content: Content, given: Given, document: Made
    ) -> None:
        notes, concerns, decision = given(case).notes, given(case).own_concerns, given(case).decision
        chosen = [asked.text for asked in content.ask if asked.id in notes.questions]
        told = [notes.bring, *chosen, *notes.own_questions, *(concern.text for concern in concerns)]
        told += [decision.why] if decision else []
        lines = [
            line.text
            for section in document(FIRST, case).sections
            for line in section.lines
            if isinstance(line, Text | Item | Question)
        ]
        assert set(told) <= set(lines)

    @pytest.mark.parametrize(
        ("case", "choice", "line"),
        [
            ("both", None, "headline.both"),
            ("both", "later", "headline.both"),
            ("both", "both", "decision.both"),
            ("coaching", "both", "decision.both"),
            ("both", "therapy", None),
            ("therapy", None, None),
        ],
    )
    def test_who_goes_for_both_says_once_what_each_may_know_of_the_other(
        self, case: str, choice: Choice | None, line: str | None, whose: Whose
    ) -> None:
        told = [
            each.id
            for section in whose(FIRST, case, choice).sections
            for each in section.lines
            if isinstance(each, Text) and "I would like each to know about the other." in each.text
        ]
        assert told == ([line] if line else [])

    def test_questions_to_both_stand_side_by_side(self, document: Made) -> None:
        made = document(FIRST, "both")
        therapist, coach = found(made, "questions.therapist"), found(made, "questions.coach")
        assert therapist.beside == coach.beside != ""
        assert found(made, "questions.own").beside == ""

    def test_questions_to_one_stand_in_the_order_they_were_chosen_in(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        answers = given("therapy")
        turned = structs.replace(answers.notes, questions=answers.notes.questions[::-1])
        document = forms.first_appointment(
            content, structs.replace(answers, notes=turned), decided("therapy"), TODAY
        )
        asked = [line.id.removeprefix("questions.") for line in found(document, "questions").lines]
        assert asked[: len(turned.questions)] == list(turned.questions)

    def test_where_too_little_is_answered_there_is_no_sum_and_no_reason(self, document: Made) -> None:
        known, unknown = order(document(PRIVATE, "therapy")), order(document(PRIVATE, "too-little"))
        assert {"worked-out", "worked-out.therapy", "reasons"} <= set(known)
        assert not [key for key in unknown if key.startswith(("worked-out", "reasons"))]

    def test_who_wrote_nothing_finds_room_to_write(self, document: Made) -> None:
        made = document(FIRST, "too-little")
        assert isinstance(found(made, "bring").lines[0], Room)
        assert all(isinstance(line, Question) and not line.text for line in found(made, "questions").lines)

    def test_who_waits_finds_what_comes_next_and_room_for_what_shows(self, document: Made) -> None:
        made = document(FIRST, "none-now")
        assert made.title == "Where I stand now"
        assert {"next", "until-then"} <= set(order(made))
        assert not {"bring", "questions"} & set(order(made))

    def test_who_waits_and_has_an_appointment_all_the_same_gets_the_page_for_it(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        answers = given("none-now")
        notes = structs.replace(answers.notes, when="Friday")
        document = forms.first_appointment(
            content, structs.replace(answers, notes=notes), decided("none-now"), TODAY
        )
        assert document.title == "For my first appointment"
        assert {"bring", "questions"} <= set(order(document))

    def test_who_waits_finds_the_day_to_look_again_or_a_blank_for_it(self, whose: Whose) -> None:
        for choice, day, told in (
            ("none", date(2027, 3, 1), "I will look again on March 1, 2027."),
            (None, None, "I will look again on ____"),
        ):
            line = found(whose(FIRST, "none-now", choice, day), "until-then").lines[0]
            assert isinstance(line, Text)
            assert line.text.startswith(told)

    def test_who_decides_for_neither_gets_the_page_of_one_who_waits(self, whose: Whose) -> None:
        made = whose(FIRST, "coaching", "none")
        assert made.title == "Where I stand now"
        assert "until-then" in order(made)

    def test_who_decides_against_waiting_gets_the_page_for_an_appointment(self, whose: Whose) -> None:
        made = whose(FIRST, "none-now", "therapy")
        assert made.title == "For my first appointment"
        assert "until-then" not in order(made)
        assert {"bring", "questions"} <= set(order(made))

    def test_questions_for_a_doctor_a_guide_or_a_group_stand_by_themselves(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        answers = given("none-now")
        notes = structs.replace(answers.notes, questions=("doctor.body", "group.leads"))
        made = forms.first_appointment(
            content, structs.replace(answers, notes=notes), decided("none-now"), TODAY
        )
        asked = found(made, "elsewhere")
        assert asked.title == "If I see a doctor, a guide or a group"
        texts = [question.text for question in content.ask if question.id in notes.questions]
        assert [(line.text, line.room) for line in asked.lines if isinstance(line, Question)] == [
            (text, True) for text in texts
        ]
        assert "questions" not in order(made), "there is nothing more to ask"

    @pytest.mark.parametrize("case", ["help-first", "therapy-first"])
    def test_help_and_the_reasons_stand_above_every_number(self, case: str, document: Made) -> None:
        made = document(FIRST, case)
        assert order(made)[:2] == ["headline", "help"]
        told = msgspec.to_builtins(made.sections[0].lines)
        assert told
        words = "".join(line["text"] + line.get("lead", "") + line.get("note", "") for line in told)
        assert not any(sign.isdigit() for sign in words)

    def test_where_help_comes_first_there_is_no_line_up_and_help_stands_out(self, document: Made) -> None:
        made = document(FIRST, "help-first")
        assert "line-up" not in order(made)
        assert found(made, "help").tone == "help"

    def test_help_closes_the_page_otherwise(self, document: Made) -> None:
        for case in ("therapy", "coaching", "both", "none-now", "too-little"):
            assert order(document(FIRST, case))[-1] == "help"

    @pytest.mark.parametrize(
        ("country", "number"), [("US", "988"), ("GB", "116 123"), ("??", "findahelpline.com")]
    )
    def test_help_is_that_of_the_country(
        self, country: str, number: str, content: Content, given: Given, decided: Decided
    ) -> None:
        answers = structs.replace(given("therapy"), country=country)
        document = forms.first_appointment(content, answers, decided("therapy"), TODAY)
        first = found(document, "help").lines[0]
        assert isinstance(first, Contact)
        assert first.contact == number

    def test_the_name_stands_only_where_it_was_given(self, document: Made) -> None:
        assert document(FIRST, "therapy").under[0].text == "Prepared by me on November 23, 2026"
        assert document(FIRST, "therapy-first").under[0].text == "Prepared by Sam on November 23, 2026"

    def test_the_foot_says_of_when_and_for_where_the_facts_are(self, document: Made) -> None:
        assert (
            document(FIRST, "therapy").foot == "Coaching or Therapy · facts of November 2026 · United States"
        )


class TestPrivate:
    @pytest.mark.parametrize("case", ["therapy", "help-first", "too-little", "longest"])
    def test_every_statement_is_in_it_answered_or_not(
        self, case: str, content: Content, document: Made
    ) -> None:
        rows = {
            row.id.partition(".statements.")[2]: row.cells[1]
            for section in document(PRIVATE, case).sections
            if section.id.startswith("answers.")
            for line in section.lines
            if isinstance(line, Table)
            for row in line.rows
        }
        statements = [told.id for dimension in content.dimensions for told in dimension.statements]
        assert set(statements) | {need.id for need in content.needs} <= set(rows)
        if case == "too-little":
            assert {rows[key] for key in statements} == {"not answered"}

    def test_it_has_every_part(self, document: Made) -> None:
        parts = {key.partition(".")[0] for key in order(document(PRIVATE, "longest"))}
        assert parts >= {
            "result", "decision", "line-up", "dimensions", "reasons", "change", "next", "notes", "answers",
            "options", "worked-out", "help", "about", "sources",
        }  # fmt: skip

    def test_the_options_stand_side_by_side_with_as_many_good_points_as_hard_ones(
        self, document: Made
    ) -> None:
        (table,) = found(document(PRIVATE, "therapy"), "options").lines
        assert isinstance(table, Table)
        assert len(table.head) == 5
        good = [row for row in table.rows if ".good." in row.id]
        hard = [row for row in table.rows if ".hard." in row.id]
        assert len(good) == len(hard) > 0

    @pytest.mark.parametrize(
        ("case", "choice", "option"),
        [("none-now", "later", "none"), ("therapy", "none", "none"), ("both", None, "both")],
    )
    def test_who_goes_there_finds_each_form_of_it_told_closely(
        self, case: str, choice: Choice | None, option: OptionId, content: Content, whose: Whose
    ) -> None:
        closer = next(each.closer for each in content.options if each.id == option)
        assert closer is not None
        (table,) = found(whose(PRIVATE, case, choice), "closer").lines
        assert isinstance(table, Table)
        assert table.head[1:] == tuple(way.title for way in closer.ways)
        cells = [cell for row in table.rows for cell in row.cells]
        assert {getattr(way, part).text for way in closer.ways for part in facts.WAY} <= set(cells)

    @pytest.mark.parametrize("left", ["therapy", "coaching"])
    def test_who_goes_for_both_finds_who_does_what_the_sides_beside_each_other(
        self, left: Side, content: Content, given: Given, decided: Decided
    ) -> None:
        both = next(option for option in content.options if option.id == "both")
        assert both.closer is not None
        together = both.closer.together
        assert together is not None
        answers = structs.replace(given("both"), left=left)
        made = forms.private(content, answers, decided("both"), TODAY)
        first, second = (key for key in order(made) if key.startswith("closer.does-"))
        assert first == f"closer.does-{left}"
        assert found(made, first).beside == found(made, second).beside != ""
        told = {
            line.text
            for key in order(made)
            if key.startswith("closer.")
            for line in found(made, key).lines
            if isinstance(line, Item)
        }
        beside = (together.therapy, together.coaching)
        assert told == {*together.yours, *(t.text for side in beside for t in (*side.does, *side.hears))}

    @pytest.mark.parametrize(("case", "choice"), [("none-now", "therapy"), ("help-first", "none")])
    def test_who_goes_elsewhere_or_needs_help_first_does_not(
        self, case: str, choice: Choice, whose: Whose
    ) -> None:
        assert "closer" not in order(whose(PRIVATE, case, choice))

    def test_where_no_single_answer_would_change_it_that_is_told(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        unmoved = structs.replace(decided("therapy"), would_change=())
        (line,) = found(forms.private(content, given("therapy"), unmoved, TODAY), "change").lines
        assert line == Text(id="change.nothing", text=content.phrases["change.nothing"])

    @pytest.mark.parametrize("case", ["help-first", "too-little"])
    def test_where_nothing_was_worked_out_nothing_is_said_of_how_steady_it_is(
        self, case: str, document: Made
    ) -> None:
        made = document(PRIVATE, case)
        assert "change" not in order(made)
        assert not {"line-up.steadiness", "line-up.also", "line-up.note"} & set(ids(made))

    def test_a_decision_needs_no_reason_and_no_day(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        answers = structs.replace(given("therapy-first"), decision=OwnDecision(choice="therapy"))
        made = forms.private(content, answers, decided("therapy-first"), TODAY)
        (line,) = found(made, "decision").lines
        assert line == Text(id="decision.choice", lead="You chose therapy.", text="")

    def test_an_open_need_that_could_put_therapy_first_is_told(self, content: Content, given: Given) -> None:
        answers = given("therapy")
        unsure = structs.replace(answers, needs=answers.needs | {"needs.condition": "not-sure"})
        document = forms.private(content, unsure, decide(content, unsure, variations=1), TODAY)
        lines = {line.id: line for line in found(document, "result").lines}
        assert "result.open.needs.condition" in lines
        assert "result.open.needs.worry" not in lines

    @pytest.mark.parametrize("case", ["help-first", "therapy-first"])
    def test_help_stands_above_every_number(self, case: str, document: Made) -> None:
        assert order(document(PRIVATE, case))[:2] == ["result", "help"]

    def test_it_says_what_it_is_for_who_made_it_who_paid_and_until_when_it_holds(
        self, content: Content, document: Made
    ) -> None:
        told = texts(document(PRIVATE, "therapy"))
        about = content.about
        for text in (
            about.decision,
            about.authors,
            about.funding,
            about.update_policy,
            "November 30, 2027",
            about.how_evidence_was_chosen,
        ):
            assert text in told

    def test_every_source_is_told_below_the_month_it_was_read_in(
        self, content: Content, document: Made
    ) -> None:
        lines = list(found(document(PRIVATE, "therapy"), "sources").lines)
        keys = [line.id for line in lines]
        for source in content.sources:
            at = keys.index(f"sources.{source.id}")
            told = lines[at]
            month = next(line for line in reversed(lines[:at]) if isinstance(line, Text))
            assert isinstance(told, Item)
            assert source.title in told.text
            assert month.id == f"sources.read-{source.read}"
            assert month.text.startswith("Read in ")

    def test_a_weak_source_of_a_number_is_called_weak(self, document: Made) -> None:
        assert "This is a weak source." in texts(document(PRIVATE, "therapy"))

    def test_the_four_states_of_an_answer_are_four_words(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        ratings = {"purpose.relief": 50, "purpose.heal": "not-sure", "purpose.goal": "does-not-apply"}
        answers = structs.replace(given("therapy"), ratings=ratings)
        document = forms.private(content, answers, decided("therapy"), TODAY)
        (table,) = found(document, "answers.purpose").lines
        assert isinstance(table, Table)
        cells = {row.id.rpartition(".")[2]: row.cells[1] for row in table.rows}
        assert [cells[key] for key in ("relief", "heal", "goal", "growth")] == [
            "half true (50)", "not sure", "does not apply", "not answered",
        ]  # fmt: skip


class TestStrikingOut:
    @pytest.mark.parametrize("form", [FIRST, PRIVATE])
    def test_every_section_and_line_has_an_id_of_its_own(self, form: str, document: Made) -> None:
        for case in ("longest", "therapy-first", "none-now"):
            keys = list(ids(document(form, case)))
            assert len(keys) == len(set(keys))

    @pytest.mark.parametrize("form", [FIRST, PRIVATE])
    def test_what_is_struck_is_gone_and_all_else_stays(self, form: str, document: Made) -> None:
        whole = document(form, "longest")
        for key in ids(whole):
            struck = document(form, "longest", key)
            assert key not in set(ids(struck))
            stays = [leaf for leaf in leaves(whole) if leaf != key and not leaf.startswith(f"{key}.")]
            assert list(leaves(struck)) == stays

    def test_when_all_is_struck_nothing_but_the_title_is_left(self, document: Made) -> None:
        whole = document(PRIVATE, "longest")
        empty = document(PRIVATE, "longest", *(key for key in ids(whole)))
        assert empty.sections == ()
        assert empty.under == ()

    def test_a_heading_goes_with_the_last_part_below_it(self, document: Made) -> None:
        whole = order(document(PRIVATE, "longest"))
        parts = [key for key in whole if key.startswith("notes.")]
        assert "notes" in order(document(PRIVATE, "longest", *parts[1:]))
        assert "notes" not in order(document(PRIVATE, "longest", *parts))

    def test_a_table_goes_with_its_last_row(self, document: Made) -> None:
        (table,) = found(document(PRIVATE, "therapy"), "options").lines
        assert isinstance(table, Table)
        rows = [row.id for row in table.rows]
        assert found(document(PRIVATE, "therapy", *rows[1:]), "options").lines
        assert "options" not in order(document(PRIVATE, "therapy", *rows))

    def test_an_unknown_id_strikes_nothing(self, document: Made) -> None:
        assert document(FIRST, "therapy", "no.such", "help-line") == document(FIRST, "therapy")
