"""The decision in words, from the phrases of the content: for the window and the summary."""

from collections.abc import Iterable
from datetime import date
from math import floor
from typing import Literal

from coaching_or_therapy.answers.records import Answers, Rating
from coaching_or_therapy.content.records import Content, Outcome
from coaching_or_therapy.decision import constants
from coaching_or_therapy.decision.criteria import OWN
from coaching_or_therapy.decision.records import Change, Decision, Lineable, OutcomeId, Reason

Voice = Literal["mine", "yours"]
"""Who speaks: the person, on the page for a professional, or the program, to the person."""

VALUES = ((10, "not-at-all"), (39, "slightly"), (60, "half"), (85, "mostly"), (100, "very"))
"""The largest rating that is still told by each word. Half is in the middle, the ends are short."""

STEADY = 0.9
"""From this share of small changes on a result is steady; from the model's own bound on, fairly so."""

WORTH_TELLING = 0.05
"""Another outcome is told when at least this share of small changes leads to it."""


def value(content: Content, rating: Rating | None) -> str:
    """Return a rating in words: "mostly true"; None is an unanswered one."""
    if rating is None:
        return content.phrases["value.not-answered"]
    if isinstance(rating, str):
        return content.phrases[f"value.{rating}"]
    return content.phrases["value." + next(word for most, word in VALUES if rating <= most)]


def rated(content: Content, rating: Rating | None) -> str:
    """Return a rating in words and, where there is one, its number: "mostly true (80)"."""
    words = value(content, rating)
    if isinstance(rating, int):
        return content.phrases["wording.rated"].format(words=words, value=rating)
    return words


def whole(number: float) -> str:
    """Return a number from 0 to 100 as it is shown: whole, a half rounded up."""
    return str(floor(number + 0.5))


def percent(share: float) -> str:
    """Return a share (0 to 1) in percent, whole."""
    return f"{whole(100 * share)} %"


def day(content: Content, country: str, when: date) -> str:
    """Return a date in words, in the order of the country."""
    phrases = content.phrases
    pattern = phrases.get(f"date.day-{country}", phrases["date.day"])
    return pattern.format(day=when.day, month=phrases[f"date.month-{when.month}"], year=when.year)


def month(content: Content, published: str) -> str:
    """Return `2026.11` or `2026-11` in words."""
    year, number = published.replace(".", "-").split("-")
    return content.phrases["date.month"].format(month=content.phrases[f"date.month-{int(number)}"], year=year)


def listed(content: Content, parts: Iterable[str]) -> str:
    """Return several parts as one: "a", "a and b", "a, b and c"."""
    *first, last = parts
    if not first:
        return last
    text = first[0]
    for part in first[1:]:
        text = content.phrases["wording.list-more"].format(first=text, last=part)
    return content.phrases["wording.list-two"].format(first=text, last=last)


def outcome(content: Content, decision: Decision) -> Outcome:
    """Return what the content says for the outcome."""
    return next(told for told in content.outcomes if told.id == decision.outcome)


def headline(content: Content, decision: Decision, voice: Voice) -> str:
    """Return the result in one sentence."""
    told = outcome(content, decision)
    return told.first_person if voice == "mine" else told.title


def share(content: Content, part: float) -> str:
    """Return a share of small changes in words: "9 of 10"; never all or none where it is not."""
    phrases = content.phrases
    if part >= 1:
        return phrases["wording.share-all"]
    if part > 0.95:
        return phrases["wording.share-most"]
    if part < 0.05:
        return phrases["wording.share-few"]
    return phrases["wording.share-tenths"].format(tenths=floor(10 * part + 0.5))


def steadiness(content: Content, decision: Decision, voice: Voice) -> str:
    """Return how far the result hangs on small changes; empty where that was not tried or tells nothing."""
    phrases = content.phrases
    if not decision.steadiness or decision.outcome in {"too-little", "help-first"}:
        return ""
    if decision.outcome == "too-close":
        options = others(content, decision)
        return phrases[f"wording.close-{voice}"].format(options=options) if options else ""
    part = decision.steadiness.get(decision.outcome, 0.0)
    word = "steady" if part >= STEADY else "fairly-steady" if part >= constants.STEADY else "unsteady"
    return phrases[f"wording.{word}-{voice}"].format(share=share(content, part))


def others(content: Content, decision: Decision) -> str:
    """Return what else small changes lead to, the most frequent first: "both would be ahead in 2 of 10"."""
    told = sorted(
        (-part, other)
        for other, part in decision.steadiness.items()
        if other != decision.outcome and part >= WORTH_TELLING
    )
    if not told:
        return ""
    pattern = content.phrases["wording.close-option"]
    return listed(
        content,
        [
            pattern.format(becomes=becomes(content, other), share=share(content, -part))
            for part, other in told
        ],
    )


def becomes(content: Content, result: OutcomeId) -> str:
    """Return an outcome as what would be: "coaching would be ahead"."""
    return content.phrases[f"wording.becomes-{result}"]


def sentence(content: Content, answers: Answers, statement: str) -> str:
    """Return the sentence of a statement, a need, or an own concern (`own_concerns.0`)."""
    group, _, number = statement.partition(".")
    if group == OWN:
        return answers.own_concerns[int(number)].text
    texts = {told.id: told.text for dimension in content.dimensions for told in dimension.statements}
    return (texts | {need.id: need.text for need in content.needs})[statement]


def answer(answers: Answers, statement: str) -> Rating | None:
    """Return what was answered to a statement or a need; None: nothing."""
    return answers.ratings.get(statement, answers.needs.get(statement))


def because(content: Content, answers: Answers, decision: Decision) -> tuple[str, ...]:
    """Return the needs that put therapy first, each with its answer."""
    return tuple(answered(content, answers, need) for need in decision.gate.because)


def answered(content: Content, answers: Answers, statement: str) -> str:
    """Return a statement and the person's answer to it."""
    return content.phrases["wording.answered"].format(
        statement=sentence(content, answers, statement),
        answer=value(content, answer(answers, statement)),
    )


def reasons(decision: Decision, option: Lineable, *, supports: bool) -> tuple[Reason, ...]:
    """Return the reasons that are told for an option, or against it, the strongest first."""
    return tuple(told for told in decision.reasons if told.option == option and told.supports is supports)


def change(content: Content, answers: Answers, told: Change) -> str:
    """Return one change, alone, after which the result would be another."""
    phrases = content.phrases
    end = becomes(content, told.outcome)
    if told.importance is not None:
        title = dimension_title(content, answers, told.importance)
        return phrases["wording.change-importance"].format(
            dimension=title, start=told.start, end=told.to, becomes=end
        )
    assert told.statement is not None
    text = sentence(content, answers, told.statement)
    if told.start is None:
        return phrases["wording.change-open"].format(statement=text, end=rated(content, told.to), becomes=end)
    return phrases["wording.change-rating"].format(
        statement=text, start=rated(content, told.start), end=rated(content, told.to), becomes=end
    )


def dimension_title(content: Content, answers: Answers, dimension: str) -> str:
    """Return the title of a dimension, of "Where you are now" (`needs`), or the text of an own concern."""
    if dimension.startswith(f"{OWN}."):
        return sentence(content, answers, dimension)
    return next((told.title for told in content.dimensions if told.id == dimension), content.now.title)


def is_open(least: float, most: float) -> bool:
    """Tell whether open answers leave a line-up a range that is seen in whole numbers."""
    return whole(least) != whole(most)
