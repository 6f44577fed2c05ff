"""The words themselves: nothing left out, plain, calm, fair to both sides."""

import re
from collections import Counter
from datetime import date
from itertools import chain
from statistics import mean
from types import ModuleType
from typing import get_args

import msgspec
import pytest

from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.reading_level import (
    SCALES,
    english_syllables,
    grade,
    lack_of_perspicuity,
    passages,
    spanish_syllables,
)
from coaching_or_therapy.content.records import Content, Whom

ARTICLE = {"G": 8, "P": 9, "T": 4, "D": 6, "M": 7, "C": 6, "E": 6}
"""How many facts the article gives on each subject."""

BEYOND = 11
"""How many facts were given beyond it, X1 to X11."""


def every_text(content: Content) -> list[str]:
    """Every text that is explained or asked, and every sentence of the program."""

    def texts(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ()
        return list(chain.from_iterable(map(texts, parts)))

    own = msgspec.structs.replace(content, sources=(), help=())  # titles and names are not ours
    return texts(msgspec.to_builtins(own))


@pytest.mark.parametrize("locale", locales())
def test_every_fact_is_explained_and_has_its_source(locale: str) -> None:
    facts = {fact.id: fact for fact in load(locale).facts}
    wanted = {f"{letter}{number + 1}" for letter, count in ARTICLE.items() for number in range(count)}
    assert wanted <= set(facts)
    assert all(facts[id_].source == "kolzet" for id_ in wanted)
    assert {f"X{number + 1}" for number in range(BEYOND)} <= set(facts)
    assert all(facts[id_].source != "kolzet" for id_ in set(facts) - wanted)


@pytest.mark.parametrize("locale", locales())
def test_no_text_is_above_grade_8_and_the_mean_is_at_most_grade_6(
    locale: str, reading_level: ModuleType
) -> None:
    # A text of fewer than 10 words is measured with those it stands beside (see the tool): alone, a title, a
    # term or a statement has a grade that one long word decides. All others are measured alone as well.
    measured = reading_level.measured(load(locale))
    assert [m for m in measured if m.level > SCALES[locale].most] == []
    assert mean(m.level for m in measured) <= SCALES[locale].most_mean


def test_the_programs_own_measure_agrees_with_the_librarys(
    content: Content, reading_level: ModuleType
) -> None:
    looked_up = reading_level.measured(content)
    apart = [abs(grade(m.text) - m.level) for m in looked_up]
    assert max(apart) < 2, "grades, for any text"
    assert sum(each < 0.5 for each in apart) >= 0.9 * len(apart), "nine of ten within half a grade"
    assert abs(mean(grade(m.text) for m in looked_up) - mean(m.level for m in looked_up)) < 0.1


def test_no_text_escapes_the_measure(content: Content) -> None:
    told = set(chain.from_iterable(parts for _, parts in passages(content)))
    left_out = {
        text
        for text in every_text(content)
        if len(text.split()) > 3
        and text not in told
        and "{" not in text  # ids, numbers and phrases filled in
    }
    assert left_out == set()


@pytest.mark.parametrize("locale", locales())
def test_what_a_sentence_is_about_can_be_said_in_a_line(locale: str) -> None:
    content = load(locale)
    short = [s.short for d in content.dimensions for s in d.statements] + [n.short for n in content.needs]
    assert all(0 < len(words) <= 34 for words in short)
    assert len(set(short)) == len(short)


def test_the_texts_of_the_window_are_measured_too(content: Content, reading_level: ModuleType) -> None:
    told = " ".join(measured.text for measured in reading_level.measured(content))
    for text in (
        "A page to take along. It grows beside you as you write.",  # tr()
        "The Tab key goes from one thing to the next.",  # translate()
        "The program does not use the network.",  # a form
    ):
        assert text in told


def test_hard_words_raise_the_grade(reading_level: ModuleType) -> None:
    plain = "You talk about what hurts. You find a way to go on."
    hard = (
        "Psychotherapeutic interventions facilitate the amelioration of maladaptive emotional dysregulation."
    )
    for measure in (reading_level.grade, grade):
        assert measure(plain) < 3
        assert measure(hard) > 20
    plain = "Habla de lo que le duele. Halla un modo de seguir."
    hard = "Las intervenciones psicoterapéuticas facilitan la regulación emocional disfuncional."
    assert lack_of_perspicuity(plain) < 15
    assert lack_of_perspicuity(hard) > 100


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("talk", 1),
        ("changed", 1),
        ("wanted", 2),
        ("table", 2),
        ("something", 2),
        ("client", 2),
        ("session", 2),
        ("anxiety", 4),
        ("idea", 3),
        ("actually", 4),
        ("question", 2),
        ("being", 2),
        ("coach’s", 2),
        ("didn't", 2),
        ("everyone", 3),
        ("PTSD", 4),
        ("LCSW", 1),
        ("2027", 1),
    ],
)
def test_english_syllables_are_those_that_are_heard(word: str, syllables: int) -> None:
    assert english_syllables(word) == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("ahora", 3),
        ("ansiedad", 3),
        ("aún", 2),
        ("guía", 2),
        ("que", 1),
        ("todavía", 4),
        ("leer", 2),
        ("país", 2),
        ("muy", 1),
        ("y", 1),
        ("ciudad", 2),
        ("pingüino", 3),
    ],
)
def test_spanish_syllables_are_those_that_are_heard(word: str, syllables: int) -> None:
    assert spanish_syllables(word) == syllables


@pytest.mark.parametrize(
    "unwanted",
    [
        r"[!¡]",
        r"\byou (should|must|ought|need to|need therapy|have to see)\b",
        r"\b(congratulations|well done|great job|good job|proud)\b",
        r"\b(severe|moderate|mild) (depression|anxiety|symptoms|distress)\b",
        r"\b(your|a|the) (score|symptom|patient|severity)s?\b",
        r"\b(suffer|suffers|suffering) from\b",
        r"\b(crazy|insane|addict|committed? suicide)\b",
    ],
)
def test_the_voice_stays_calm_and_gives_no_orders(content: Content, unwanted: str) -> None:
    spoken = [text for text in every_text(content) if re.search(unwanted, text, re.IGNORECASE)]
    assert spoken == []


@pytest.mark.parametrize(
    "unwanted",
    [
        r"[!¡]",
        r"\b(debe|debería|tiene que) (usted|ir|ver|acudir)\b",
        r"\b(felicidades|enhorabuena|muy bien hecho|orgullos[oa])\b",
        r"\b(tú|tu|tus|te|ti|vosotros|ordenador|móvil)\b",
        r"\b(loc[oa]s?|adict[oa]s?|cometer suicidio|padece|sufre de)\b",
        r"\w[oa][/@](a|as|os)?\b",
    ],
)
def test_spanish_is_calm_and_says_usted_as_in_the_united_states(unwanted: str) -> None:
    if "es" in locales():
        spoken = [text for text in every_text(load("es")) if re.search(unwanted, text, re.IGNORECASE)]
        assert spoken == []


def test_the_spelling_is_that_of_the_united_states(content: Content) -> None:
    british = r"\b(counsell|behaviour|colour|favour|licen[c]e|organis|recognis|centre|whilst|practise)"
    assert [text for text in every_text(content) if re.search(british, text, re.IGNORECASE)] == []


FIRST_PERSON = {"en": r"\b(I|me|[Mm]y)\b", "es": r"\b([Mm]i|mí|[Mm]e|quiero|Quiero|Tengo)\b"}


@pytest.mark.parametrize("locale", locales())
def test_statements_speak_in_the_first_person_and_are_alike_in_length(locale: str) -> None:
    content = load(locale)
    statements = [s.text for d in content.dimensions for s in d.statements]
    asked = [*statements, *(need.text for need in content.needs)]
    for text in asked:
        assert re.search(FIRST_PERSON[locale], text), text
        assert text.endswith(".")
        assert text.count(".") == 1, text
    lengths = [len(text.split()) for text in statements]
    assert max(lengths) - min(lengths) <= 4


def test_help_in_a_crisis_stands_as_it_was_read(content: Content) -> None:
    shown = {(c.id, line.contact, line.kind, line.weak) for c in content.help for line in c.lines}
    assert shown == {
        ("US", "988", "line", False),
        ("US", "911", "emergency", False),
        ("US", "1-800-273-8255", "fallback", True),
        ("CA", "9-8-8", "line", False),
        ("CA", "911", "emergency", False),
        ("GB", "116 123", "line", False),
        ("GB", "111", "line", False),
        ("GB", "999", "emergency", False),
        ("IE", "116 123", "line", True),
        ("IE", "112 or 999", "emergency", True),
        ("AU", "13 11 14", "line", False),
        ("AU", "0477 13 11 14", "line", False),
        ("AU", "000", "emergency", False),
        ("NZ", "1737", "line", True),
        ("NZ", "111", "emergency", True),
        ("EU", "112", "emergency", False),
        ("other", "findahelpline.com", "directory", False),
    }
    assert {line.checked for c in content.help for line in c.lines} == {"2026-11"}


def test_no_number_is_said_to_do_more_than_was_read(content: Content) -> None:
    said = {(c.id, line.contact): line.how for c in content.help for line in c.lines}
    danger = "call, if someone is in danger now"
    assert said == {
        ("US", "988"): "call, text or chat, at any hour, free",
        ("US", "911"): danger,
        ("US", "1-800-273-8255"): "call, if 988 does not work",
        ("CA", "9-8-8"): "call or text, at any hour, in English or French",
        ("CA", "911"): danger,
        ("GB", "116 123"): "call, at any hour, free",
        ("GB", "111"): "call, then choose option 2",
        ("GB", "999"): danger,
        ("IE", "116 123"): "call",
        ("IE", "112 or 999"): danger,
        ("AU", "13 11 14"): "call",
        ("AU", "0477 13 11 14"): "text",
        ("AU", "000"): danger,
        ("NZ", "1737"): "call or text",
        ("NZ", "111"): danger,
        ("EU", "112"): danger,
        ("other", "findahelpline.com"): "a list of helplines by country, on the web",
    }


def test_the_update_policy_names_the_last_day(content: Content) -> None:
    last = date.fromisoformat(content.about.expires)
    assert f"{last:%B} {last.day}, {last.year}" in content.about.update_policy


def test_the_options_are_told_about_as_fully(content: Content) -> None:
    assert {(len(o.good), len(o.hard)) for o in content.options} == {(4, 4)}
    assert all(option.ways for option in content.options)


def test_what_the_first_page_and_the_outcomes_say_rests_on_facts(content: Content) -> None:
    assert [point.text for point in content.welcome.points if not point.facts] == [
        "Is this about a partner or a child as well? Then answer for yourself.",
    ]
    rest = {
        outcome.id: [outcome.facts, *(step.facts for step in outcome.next_steps)]
        for outcome in content.outcomes
    }
    without = {id_ for id_, facts in rest.items() if not any(facts)}
    assert without == {"help-first", "too-little"}, "they tell nothing of therapy and coaching"


def test_both_is_one_after_the_other_side_by_side_or_one_person(content: Content) -> None:
    both = next(option for option in content.options if option.id == "both")
    assert both.closer is not None
    assert [way.title for way in both.closer.ways] == [
        "One after the other",
        "Side by side",
        "One person trained in both",
    ]
    assert len(both.closer.ways) == len(both.ways)
    assert both.closer.together is not None, "who does what, and what to tell each of the other"


def test_none_for_now_is_a_doctor_self_help_peers_or_waiting(content: Content) -> None:
    none = next(option for option in content.options if option.id == "none")
    assert none.closer is not None
    assert [way.title for way in none.closer.ways] == [
        "A doctor first",
        "Self-help",
        "Peer support",
        "Waiting",
    ]
    assert len(none.closer.ways) == len(none.ways)


def test_the_safety_question_can_be_left_and_only_yes_brings_help_first(content: Content) -> None:
    assert [(answer.id, answer.help_now) for answer in content.safety.answers] == [
        ("no", False),
        ("yes", True),
        ("rather-not-say", False),
    ]


def test_every_dimension_has_questions_to_bring_and_all_sides_get_as_many(content: Content) -> None:
    for whom in get_args(Whom):
        asked = [question for question in content.ask if question.whom == whom]
        assert {question.dimension for question in asked} == {d.id for d in content.dimensions}
        assert len(asked) == 10


def test_as_many_questions_are_offered_as_chosen_for_a_therapist_as_for_a_coach(content: Content) -> None:
    offered = Counter(question.whom for question in content.ask if question.suggested)
    assert offered == {"therapy": 5, "coaching": 5, "none": 3}  # one each for a doctor, a guide and a group
    for whom in ("doctor.", "guide.", "group."):
        assert any(question.suggested and question.id.startswith(whom) for question in content.ask)


def test_the_check_of_knowledge_is_short_and_speaks_of_each_dimension(content: Content) -> None:
    asked = content.knowledge
    assert 6 <= len(asked) <= 8
    assert all(len(question.choices) == 3 for question in asked)
    cited = {fact[0] for question in asked for fact in question.explanation.facts}
    assert cited >= set("PTDCE"), "each dimension on which there are facts to know"


def test_no_right_choice_is_given_away_by_its_length(content: Content) -> None:
    longest = 0
    for question in content.knowledge:
        lengths = [len(choice.text) for choice in question.choices]
        (right,) = (len(choice.text) for choice in question.choices if choice.right)
        longest += right == max(lengths)
    assert longest <= len(content.knowledge) / 2


def test_readiness_has_its_four_areas_and_each_has_something_to_do(content: Content) -> None:
    assert [area.id for area in content.readiness] == ["sure", "informed", "clear", "supported"]
    for area in content.readiness:
        assert re.search(r"\b(I|me)\b", area.text)
        assert len(area.next) >= 2
    assert any(step.leads == "options" for area in content.readiness for step in area.next), (
        "something to read"
    )
