"""Each check finds what it is for, and says it in a sentence; the shipped content is sound."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from coaching_or_therapy.content.check import faults, hard_texts
from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.records import (
    Beside,
    Content,
    Country,
    Criterion,
    Dimension,
    KnowledgeQuestion,
    Option,
    Panel,
    Search,
    Sourced,
    Way,
)

Break = Callable[[Content], Content]


@pytest.mark.parametrize("locale", locales())
def test_the_shipped_content_is_sound(locale: str, content: Content) -> None:
    assert faults(load(locale), content) == []


@pytest.mark.parametrize("locale", locales())
def test_no_shipped_text_is_said_to_be_hard(locale: str, content: Content) -> None:
    assert hard_texts(load(locale), content) == []


HARD = {
    "en": "Psychotherapeutic interventions facilitate the amelioration of dysregulation, in the main.",
    "es": "Las intervenciones psicoterapéuticas facilitan la regulación emocional disfuncional, en general.",
}


@pytest.mark.parametrize(("locale", "told"), [("en", "school grade "), ("es", "INFLESZ")])
def test_a_text_that_is_hard_to_read_is_quoted_with_how_hard(locale: str, told: str) -> None:
    shipped = load(locale)
    first, *others = shipped.tensions
    found = hard_texts(replace(shipped, tensions=(replace(first, text=HARD[locale]), *others)), shipped)
    assert len(found) == 1
    assert found[0].startswith(f"tensions.{first.id}: ")
    assert told in found[0]
    assert HARD[locale][:60] in found[0]


def test_texts_that_are_hard_on_average_are_told(content: Content) -> None:
    found = hard_texts(replace(content, phrases=dict.fromkeys(content.phrases, HARD["en"])), content)
    assert found[-1].startswith("The texts together are hard to read: school grade ")


def test_a_language_without_a_measure_is_not_measured(content: Content) -> None:
    hard = replace(content.tensions[0], text=HARD["en"])
    assert hard_texts(about(locale="fr")(replace(content, tensions=(hard,))), content) == []


def first_dimension(change: Callable[[Dimension], Dimension]) -> Break:
    return lambda c: replace(c, dimensions=(change(c.dimensions[0]), *c.dimensions[1:]))


def therapy_panel(change: Callable[[Panel], Panel]) -> Break:
    def changed(dimension: Dimension) -> Dimension:
        return replace(dimension, panels=replace(dimension.panels, therapy=change(dimension.panels.therapy)))

    return first_dimension(changed)


def first_option(change: Callable[[Option], Option]) -> Break:
    return lambda c: replace(c, options=(change(c.options[0]), *c.options[1:]))


def closest_look(change: Callable[[Way], Way]) -> Break:
    """Change the first form of the option that is none for now."""

    def changed(option: Option) -> Option:
        if option.id != "none" or option.closer is None:
            return option
        first, *rest = option.closer.ways
        return replace(option, closer=replace(option.closer, ways=(change(first), *rest)))

    return lambda c: replace(c, options=tuple(map(changed, c.options)))


def beside_therapy(change: Callable[[Beside], Beside]) -> Break:
    """Change what is told of a coach beside a therapist."""

    def changed(option: Option) -> Option:
        if option.closer is None or option.closer.together is None:
            return option
        together = option.closer.together
        together = replace(together, coaching=change(together.coaching))
        return replace(option, closer=replace(option.closer, together=together))

    return lambda c: replace(c, options=tuple(map(changed, c.options)))


def first_search(change: Callable[[Search], Search]) -> Break:
    return lambda c: replace(
        c, finding=replace(c.finding, ways=(change(c.finding.ways[0]), *c.finding.ways[1:]))
    )


def first_country(change: Callable[[Country], Country]) -> Break:
    return lambda c: replace(c, help=(change(c.help[0]), *c.help[1:]))


def first_check(change: Callable[[KnowledgeQuestion], KnowledgeQuestion]) -> Break:
    return lambda c: replace(c, knowledge=(change(c.knowledge[0]), *c.knowledge[1:]))


def criteria(change: Callable[[tuple[Criterion, ...]], tuple[Criterion, ...]]) -> Break:
    def broken(content: Content) -> Content:
        assert content.standards is not None
        changed = change(content.standards.criteria)
        return replace(content, standards=replace(content.standards, criteria=changed))

    return broken


def about(**changes: str) -> Break:
    return lambda c: replace(c, about=replace(c.about, **changes))


LONG = Sourced(text="word " * 60, facts=("P1",))

BROKEN: dict[str, tuple[Break, str]] = {
    "the same need twice": (
        lambda c: replace(c, needs=(*c.needs, c.needs[0])),
        "statements: the id “needs.well” stands twice. Give one of them another id.",
    ),
    "a need with the id of a statement": (
        lambda c: replace(c, needs=(*c.needs, replace(c.needs[0], id="time.past"))),
        "statements: the id “time.past” stands twice. Give one of them another id.",
    ),
    "a fact that is not there": (
        first_option(lambda o: replace(o, summary=replace(o.summary, facts=("P1", "P2", "C1", "Q7")))),
        "options[0].summary: there is no fact Q7. Add it to sources.toml, or name another.",
    ),
    "a fact that an evidence line names and that is not there": (
        therapy_panel(lambda p: replace(p, evidence_facts=("X6", "Q7"))),
        "dimensions[0].panels.therapy: there is no fact Q7. Add it to sources.toml, or name another.",
    ),
    "a fact that no sentence rests on": (
        lambda c: replace(c, facts=(*c.facts, replace(c.facts[0], id="Q7"))),
        "sources.toml: no sentence rests on the fact Q7. Use it, or take it out.",
    ),
    "a fact from nowhere": (
        lambda c: replace(c, facts=(replace(c.facts[0], source="hearsay"), *c.facts[1:])),
        "sources.toml: the fact G1 names the source “hearsay”, which is not there.",
    ),
    "a source of nothing": (
        lambda c: replace(c, sources=(*c.sources, replace(c.sources[0], id="unread"))),
        "sources.toml: no fact comes from the source “unread”. Take it out.",
    ),
    "a point without a fact": (
        therapy_panel(lambda p: replace(p, points=(replace(p.points[0], facts=()), *p.points[1:]))),
        "dimensions.purpose.therapy: this sentence of fact names no fact that it rests on: “Therapy is for",
    ),
    "an evidence line without a fact": (
        therapy_panel(lambda p: replace(p, evidence_facts=())),
        "dimensions.purpose.therapy.evidence: this sentence of fact names no fact",
    ),
    "an option without a fact": (
        first_option(lambda o: replace(o, summary=replace(o.summary, facts=()))),
        "options.therapy: this sentence of fact names no fact",
    ),
    "what an option is like without a fact": (
        first_option(
            lambda o: replace(o, living=replace(o.living, cost=replace(o.living.cost, facts=()))),
        ),
        "options.therapy: this sentence of fact names no fact that it rests on: “A health plan may pay",
    ),
    "a form of an option without a fact": (
        first_option(lambda o: replace(o, ways=(replace(o.ways[0], facts=()), *o.ways[1:]))),
        "options.therapy: this sentence of fact names no fact that it rests on: “One to one",
    ),
    "a form told closely without a fact": (
        closest_look(lambda way: replace(way, hard=replace(way.hard, facts=()))),
        "options.none.closer: this sentence of fact names no fact that it rests on: “The checks may find",
    ),
    "a form told closely in fewer words": (
        closest_look(lambda way: replace(way, good=replace(way.good, text="Often."))),
        "options.none, “A doctor first”: 105 words, where another has 138. Bring them within a fifth.",
    ),
    "an option told in fewer words": (
        lambda c: replace(
            c, options=tuple(replace(o, good=(), hard=()) if o.id == "none" else o for o in c.options)
        ),
        "options.none: ",
    ),
    "what a coach does told without a fact": (
        beside_therapy(
            lambda coach: replace(coach, does=(replace(coach.does[0], facts=()), *coach.does[1:]))
        ),
        "options.both.closer.together: this sentence of fact names no fact that it rests on: “Works",
    ),
    "more to tell of the one than of the other": (
        beside_therapy(lambda coach: replace(coach, hears=coach.hears[1:])),
        "options.both: 6 points on the therapist and 5 on the coach. Give both the same number.",
    ),
    "a coach told of at length": (
        beside_therapy(lambda coach: replace(coach, does=(*coach.does[1:], LONG))),
        "on the coach. Bring them within a tenth.",
    ),
    "an explanation without a fact": (
        lambda c: replace(c, glossary=(replace(c.glossary[0], facts=()), *c.glossary[1:])),
        "glossary.cbt: this sentence of fact names no fact",
    ),
    "one side asked more often": (
        first_dimension(lambda d: replace(d, statements=d.statements[:-1])),
        "dimensions.purpose: 2 statements for therapy and 1 for coaching. Ask the same number for both.",
    ),
    "statements sorted by side": (
        first_dimension(lambda d: replace(d, statements=tuple(sorted(d.statements, key=lambda s: s.side)))),
        "dimensions.purpose: the statements stand sorted by side.",
    ),
    "one side told by its longer sentences": (
        lambda c: replace(
            c,
            dimensions=tuple(
                replace(
                    d,
                    statements=tuple(
                        replace(s, text=f"{s.text} And so on and on.") if s.side == "therapy" else s
                        for s in d.statements
                    ),
                )
                for d in c.dimensions
            ),
        ),
        "words in all, those for coaching ",
    ),
    "one panel with more points": (
        therapy_panel(lambda p: replace(p, points=(*p.points, p.points[0]))),
        "dimensions.purpose: 4 points for therapy and 3 for coaching. Give both the same number.",
    ),
    "one panel with more words": (
        therapy_panel(lambda p: replace(p, hard=LONG)),
        "for coaching. Bring them within a tenth.",
    ),
    "an option that is missing": (
        lambda c: replace(c, options=c.options[:-1]),
        "options.toml: the option “none” is missing.",
    ),
    "therapy missing among the options": (
        lambda c: replace(c, options=c.options[1:]),
        "options.toml: the option “therapy” is missing.",
    ),
    "an option praised": (
        first_option(lambda o: replace(o, hard=o.hard[1:])),
        "options.therapy: 4 good points and 3 hard ones. Give the same number of both.",
    ),
    "an option told at length": (
        first_option(lambda o: replace(o, summary=LONG)),
        "for coaching. Bring them within a tenth.",
    ),
    "a check of knowledge without a right choice": (
        first_check(lambda q: replace(q, choices=tuple(replace(c, right=False) for c in q.choices))),
        "knowledge.license: 0 of 3 choices are right. Give it two choices or more, and make one of them",
    ),
    "a check of knowledge with two right choices": (
        first_check(
            lambda q: replace(q, choices=(q.choices[0], q.choices[1], replace(q.choices[1], id="x")))
        ),
        "knowledge.license: 2 of 3 choices are right.",
    ),
    "a check of knowledge without a choice": (
        first_check(lambda q: replace(q, choices=tuple(c for c in q.choices if c.right))),
        "knowledge.license: 1 of 1 choices are right.",
    ),
    "a choice twice": (
        first_check(lambda q: replace(q, choices=(*q.choices, q.choices[0]))),
        "knowledge.license: the id “coach” stands twice.",
    ),
    "a check of knowledge without a fact": (
        first_check(lambda q: replace(q, explanation=replace(q.explanation, facts=()))),
        "knowledge.license: this sentence of fact names no fact that it rests on: “A therapist trains",
    ),
    "a check of knowledge on a fact that is not there": (
        first_check(lambda q: replace(q, explanation=replace(q.explanation, facts=("C1", "C6", "X3", "Q7")))),
        "knowledge[0].explanation: there is no fact Q7.",
    ),
    "a check of knowledge that leans to one side": (
        lambda c: replace(c, knowledge=c.knowledge[1:]),
        "knowledge.toml: 2 questions about therapy and 3 about coaching. Ask the same number about both.",
    ),
    "right choices that all stand first": (
        lambda c: replace(
            c,
            knowledge=tuple(
                replace(q, choices=tuple(sorted(q.choices, key=lambda choice: not choice.right)))
                for q in c.knowledge
            ),
        ),
        "knowledge.toml: the right choice stands at the same place in each question. Mix them.",
    ),
    "an area of readiness that is missing": (
        lambda c: replace(c, readiness=c.readiness[1:]),
        "readiness.toml: the area “sure” is missing.",
    ),
    "an area that offers nothing where it is low": (
        lambda c: replace(c, readiness=(replace(c.readiness[0], next=()), *c.readiness[1:])),
        "readiness.sure: nothing is said that can help where this is low.",
    ),
    "a point that is asked of an aid and passed over": (
        criteria(lambda rows: rows[:-1]),
        "standards.toml: nothing is said of E10, “Has it been shown that people choose better with it?”",
    ),
    "a point that is told twice": (
        criteria(lambda rows: (*rows, rows[0])),
        "standards: the id “Q1” stands twice.",
    ),
    "no help in the content's own country": (
        about(country="MX"),
        "crisis.toml: there is no help for MX, the country that the content is for.",
    ),
    "a country without a line": (
        first_country(lambda country: replace(country, lines=())),
        "crisis.toml: US has no line.",
    ),
    "numbers read too long ago": (
        about(content="2027.06", expires="2028-06-30"),
        "crisis.toml: 988 (US) was read 212 days before the content came out. Read it again; 180 days are",
    ),
    "a question on nothing": (
        lambda c: replace(c, ask=(replace(c.ask[0], dimension="weather"), *c.ask[1:])),
        "ask.toml: the question therapist.license is tied to “weather”, which is no dimension.",
    ),
    "a tension with nothing": (
        lambda c: replace(c, tensions=(replace(c.tensions[0], between=("needs.well", "needs.tea")),)),
        "outcomes.toml: the tension well-yet-low names “needs.tea”, which is no statement and no need.",
    ),
    "no question about goals": (
        lambda c: replace(c, needs=tuple(n for n in c.needs if n.kind != "goals")),
        "needs.toml: no need is of the kind “goals”.",
    ),
    "an outcome that is missing": (
        lambda c: replace(c, outcomes=c.outcomes[1:]),
        "outcomes.toml: the outcome “help-first” is missing.",
    ),
    "content that expires before it comes out": (
        about(expires="2026-10-31"),
        "about.toml: it expires on 2026-10-31, which is not after it comes out (2026.11).",
    ),
    "a phrase that is missing": (
        lambda c: replace(c, phrases={k: v for k, v in c.phrases.items() if k != "name.both"}),
        "phrases.toml: “name.both” is missing.",
    ),
    "a phrase that lost what is filled in": (
        lambda c: replace(c, phrases=c.phrases | {"range.many": "how far the answers could move it"}),
        "phrases.toml: “range.many” holds –; it has to hold {count}.",
    ),
    "a phrase that lays out what is filled in": (
        lambda c: replace(c, phrases=c.phrases | {"range.many": "could move it {count!r:>999999999}"}),
        "phrases.toml: “range.many” holds {count!r:>999999999}; it has to hold {count}.",
    ),
    "a phrase with half of a brace": (
        lambda c: replace(c, phrases=c.phrases | {"range.many": "how far {count could move it"}),
        "phrases.toml: “range.many” holds how far {count could move it; it has to hold {count}.",
    ),
    "a way to find someone that is missing": (
        lambda c: replace(c, finding=replace(c.finding, ways=c.finding.ways[1:])),
        "finding.toml: the way “therapy” is missing.",
    ),
    "one side with more ways to look": (
        first_search(lambda s: replace(s, where=(*s.where, s.where[0]))),
        "finding.toml: where has 3 points for therapy and 2 for coaching.",
    ),
    "one side told at length how to find": (
        first_search(lambda s: replace(s, message="word " * 200)),
        "for coaching. Bring them within a tenth.",
    ),
    "a way to look without a fact": (
        first_search(lambda s: replace(s, where=(replace(s.where[0], facts=()), s.where[1]))),
        "finding.therapy: this sentence of fact names no fact",
    ),
    "letters that no one explains": (
        lambda c: replace(c, glossary=tuple(t for t in c.glossary if t.id != "dbt")),
        "glossary.toml: DBT is used and not explained.",
    ),
    "a term that no text uses": (
        lambda c: replace(c, glossary=(*c.glossary, replace(c.glossary[0], id="gestalt", term="Gestalt"))),
        "glossary.toml: “Gestalt” is explained and not used. Take it out.",
    ),
}


def test_content_of_ones_own_may_say_nothing_of_how_it_measures_up(content: Content) -> None:
    quiet = replace(content, standards=None)
    assert faults(quiet, content) == []
    assert hard_texts(quiet, content) == []


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_found_and_said(name: str, content: Content) -> None:
    break_, sentence = BROKEN[name]
    found = faults(break_(content), content)
    assert any(sentence in fault for fault in found), found
    assert all(fault.endswith((".", "”")) for fault in found)
