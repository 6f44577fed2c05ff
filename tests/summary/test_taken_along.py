"""What the person decided, knows and feels ready for: in words, and in the summary of each kind of person."""

import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import (
    Answers,
    Knowledge,
    OwnConcern,
    OwnDecision,
    Readiness,
)
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.contradictions import contradictions
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import forms, plain, typeset, wording
from coaching_or_therapy.summary.records import Chart, Document, Item, Section, Text

Given = Callable[[str], Answers]
Decided = Callable[[str], Decision]

TODAY = date(2026, 11, 23)
PERSONAS = Path(__file__).parents[1] / "personas"
STORIES: dict[str, Any] = tomllib.loads((PERSONAS / "stories.toml").read_text(encoding="utf-8"))
NINE = {
    story["expected"]: name
    for name, story in STORIES.items()
    if '"readiness"' in (PERSONAS / f"{name}.json").read_text(encoding="utf-8")
}
"""One person of each kind, who did all that can be done, by the outcome that their answers have."""


def section(document: Document, key: str) -> Section:
    return next(each for each in document.sections if each.id == key)


def keys(document: Document) -> list[str]:
    return [each.id for each in document.sections]


@pytest.fixture
def private(content: Content, given: Given, decided: Decided) -> Callable[..., Document]:
    """The private summary of a case, with some answers changed."""

    def made(case: str, **changes: Any) -> Document:
        answers = structs.replace(given(case), **changes)
        return forms.private(content, answers, decided(case), TODAY)

    return made


class TestReadiness:
    @pytest.mark.parametrize(
        ("before", "after", "said", "short"),
        [
            (40, 72, "How sure you are: 40 at the start, 72 now, so 32 higher.", "32 higher"),
            (72, 40, "How sure you are: 72 at the start, 40 now, so 32 lower.", "32 lower"),
            (0, 0, "How sure you are: 0, the same as at the start.", "the same"),
            (0, None, "How sure you are: 0 at the start. Not answered since.", "answered once"),
            (None, 0, "How sure you are: 0 now. Not answered at the start.", "answered once"),
            (None, None, "", "answered once"),
        ],
    )
    def test_the_change_is_told_in_words_and_number(
        self, before: int | None, after: int | None, said: str, short: str, content: Content
    ) -> None:
        area = content.readiness[0]
        given = {
            "before": {} if before is None else {"sure": before},
            "after": {} if after is None else {"sure": after},
        }
        answers = Answers(readiness=Readiness(**given))
        assert wording.readiness(content, answers, area) == said
        assert wording.readiness_change(content, answers, area) == short

    def test_what_is_low_now_and_only_that_gets_its_next_step(
        self, content: Content, private: Callable[..., Document]
    ) -> None:
        ready = Readiness(before={"informed": 0}, after={"sure": 49, "clear": 50, "supported": 0})
        made = private("therapy", readiness=ready)
        low = [key for key in keys(made) if key.startswith("readiness.")]
        assert low == ["readiness.sure", "readiness.supported"]
        for key, area in zip(low, (content.readiness[0], content.readiness[3]), strict=True):
            told = section(made, key)
            assert area.title in told.title
            assert [line.text for line in told.lines if not isinstance(line, Chart)] == [  # type: ignore[union-attr]
                step.text for step in area.next
            ]

    def test_the_picture_shows_both_times_and_what_was_not_answered_as_such(
        self, private: Callable[..., Document]
    ) -> None:
        ready = Readiness(before={"sure": 20}, after={"sure": 60, "clear": 0})
        (chart,) = section(private("therapy", readiness=ready), "readiness").lines
        assert isinstance(chart, Chart)
        bars = [[(bar.name, bar.value, bar.shown) for bar in row.bars] for row in chart.rows]
        assert bars == [
            [("At the start", 20, "20"), ("Now", 60, "60")],
            [("At the start", None, "–"), ("Now", 0, "0")],
        ]

    def test_who_answered_none_of_it_reads_nothing_of_it(self, private: Callable[..., Document]) -> None:
        assert not [key for key in keys(private("therapy", readiness=Readiness())) if "readiness" in key]

    def test_it_stands_on_no_page_for_others(self, content: Content, given: Given, decided: Decided) -> None:
        made = forms.first_appointment(content, given("therapy"), decided("therapy"), TODAY)
        assert not {"readiness", "knowledge"} & set(keys(made))


class TestKnowledge:
    def test_it_stands_on_paper_only_where_it_is_wanted(self, private: Callable[..., Document]) -> None:
        chosen = {"license": "therapist"}
        assert "knowledge" not in keys(private("therapy", knowledge=Knowledge(chosen=chosen)))
        wanted = Knowledge(chosen=chosen, in_summary=True)
        assert "knowledge" in keys(private("therapy", knowledge=wanted))
        assert "knowledge" not in keys(private("therapy", knowledge=Knowledge(in_summary=True)))

    def test_each_answer_is_told_with_what_the_facts_say(
        self, content: Content, private: Callable[..., Document]
    ) -> None:
        chosen = {"license": "coach", "ahead": "ahead", "harm": "not-sure"}
        made = section(private("therapy", knowledge=Knowledge(chosen=chosen, in_summary=True)), "knowledge")
        count, license_, ahead, harm = made.lines
        assert isinstance(count, Text)
        assert isinstance(license_, Item)
        assert isinstance(ahead, Item)
        assert isinstance(harm, Item)
        assert count.text == "As the facts say: 1 of 3."
        explanations = {question.id: question.explanation.text for question in content.knowledge}
        assert (license_.text, ahead.text, harm.text) == (
            f"You chose “A coach.” The facts say something else: “A therapist.” {explanations['license']}",
            f"You chose “Ahead, to what comes next.” That is what the facts say. {explanations['ahead']}",
            f"You were not sure. The facts say: “When someone could be harmed.” {explanations['harm']}",
        )


class TestDecision:
    @pytest.mark.parametrize(
        ("case", "choice", "words"),
        [
            ("therapy", "therapy", ""),
            (
                "therapy",
                "coaching",
                "line up most with therapy, and you chose coaching. That is yours to decide",
            ),
            ("coaching", "none", "line up most with coaching, and you chose none for now."),
            ("therapy-first", "therapy", ""),
            ("therapy-first", "both", ""),
            (
                "therapy-first",
                "coaching",
                "therapy comes first, and you chose coaching. That is yours to decide",
            ),
            ("none-now", "none", ""),
            ("none-now", "therapy", "Nothing lines up strongly in your answers, and you chose therapy."),
            ("help-first", "coaching", ""),
            ("too-little", "coaching", ""),
            ("therapy", "later", ""),
        ],
    )
    def test_a_choice_against_the_line_up_is_told_calmly_and_no_other_is(
        self, case: str, choice: Any, words: str, private: Callable[..., Document]
    ) -> None:
        made = private(case, decision=OwnDecision(choice=choice, why="So be it."))
        lines = {line.id: line for line in section(made, "decision").lines}
        assert ("decision.against" in lines) == bool(words)
        if words:
            line = lines["decision.against"]
            assert isinstance(line, Text)
            assert words in line.text
            assert "should" not in line.text

    def test_the_day_to_look_again_is_told_as_the_country_writes_it(
        self, content: Content, private: Callable[..., Document]
    ) -> None:
        own = OwnDecision(choice="later", look_again=date(2027, 3, 1))
        made = section(private("therapy", decision=own), "decision")
        assert (
            Text(id="decision.look-again", text="You want to look at it again on March 1, 2027.")
            in made.lines
        )
        assert wording.look_again(content, Answers(country="GB", decision=own)).endswith("1 March 2027.")
        assert wording.look_again(content, Answers(decision=OwnDecision(choice="later"))) == ""
        assert wording.look_again(content, Answers()) == ""

    def test_the_professional_reads_the_choice_and_its_reason_alone(
        self, content: Content, given: Given, decided: Decided
    ) -> None:
        own = OwnDecision(choice="coaching", why="So be it.", look_again=date(2027, 3, 1))
        answers = structs.replace(given("therapy"), decision=own)
        made = forms.first_appointment(content, answers, decided("therapy"), TODAY)
        assert [line.id for line in section(made, "decision").lines] == ["decision.choice", "decision.why"]


def test_contradictions_are_told_kindly_with_the_answers_they_are_about(content: Content) -> None:
    answers = Answers(
        ratings={
            "purpose.relief": 95,
            "purpose.heal": 100,
            **{s.id: 0 for s in content.dimensions[1].statements},
        },
        importance={"purpose": 0, "time": 100},
        own_concerns=(OwnConcern(text="I want evenings", favours="both", strength=5, importance=100),),
    )
    told = [wording.contradiction(content, answers, found) for found in contradictions(content, answers)]
    assert told[0].startswith(
        "You set “Purpose and goals” to 0. Yet this is very true for you: “There is something"
    )
    assert told[1].startswith("“Past and future” matters most to you.")
    assert told[2].startswith(
        "“I want evenings” matters a lot to you. Yet you said that both answers it hardly"
    )
    assert all("Both can be so." in each for each in told)
    lower = structs.replace(answers, importance={"purpose": 70, "time": 60}, own_concerns=())
    (only,) = contradictions(content, lower)
    assert wording.contradiction(content, lower, only) == (
        "Nothing stands at 100 now. “Purpose and goals” is highest, at 70. Is it what matters most?"
    )
    made = forms.private(content, answers, decide(content, answers, variations=1), TODAY)
    lines = [line.id for line in section(made, "tensions").lines]
    assert lines[-3:] == [
        "tensions.unweighed.purpose",
        "tensions.untrue.time",
        "tensions.concern.own_concerns.0",
    ]


def test_there_is_somebody_of_each_kind_who_did_everything() -> None:
    assert set(NINE) == {story["expected"] for story in STORIES.values()}


@pytest.mark.parametrize("outcome", sorted(NINE))
def test_the_summary_of_each_kind_of_person_shows_each_part(
    outcome: str, content: Content, words: Callable[[bytes], str]
) -> None:
    name = NINE[outcome]
    answers = decode((PERSONAS / f"{name}.json").read_bytes(), content)
    helped = STORIES[name].get("help_now", False)
    decision = decide(content, answers, help_now=helped, variations=100)
    made = forms.private(content, answers, decision, TODAY)
    own = answers.decision
    assert own is not None
    told = [
        content.phrases[f"summary.decision-{own.choice}-yours"],
        own.why,
        wording.look_again(content, answers),
        wording.against(content, decision, own),
        *(step.text for area in wording.low(content, answers) for step in area.next),
        content.phrases["knowledge.title"],
        *(q.explanation.text for q in content.knowledge if q.id in answers.knowledge.chosen),
    ]
    said = [text for area in content.readiness if (text := wording.readiness(content, answers, area))]
    assert len(said) >= 3
    in_text, in_html = plain.text(made).decode(), plain.html(made).decode()
    for text in (*told, *said):
        assert text in in_text
        assert text.replace("'", "&#x27;") in in_html
    in_pdf = words(typeset.pdf(made))
    for text in told:
        assert "".join(text.split()) in in_pdf
    for area in content.readiness:
        assert "".join(area.title.split()) in in_pdf
