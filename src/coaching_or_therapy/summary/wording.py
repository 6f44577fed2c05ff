"""The decision in words, from the phrases of the content: for the window and the summary."""

from collections.abc import Iterable
from datetime import date
from math import floor, fsum
from typing import Literal, NamedTuple

from coaching_or_therapy.answers.document import NOT_SURE
from coaching_or_therapy.answers.records import Answers, OwnDecision, Rating
from coaching_or_therapy.content.records import (
    Area,
    Choice,
    Content,
    KnowledgeQuestion,
    OptionId,
    Outcome,
    Standards,
)
from coaching_or_therapy.decision.contradictions import Contradiction
from coaching_or_therapy.decision.criteria import OWN
from coaching_or_therapy.decision.decide import contributions
from coaching_or_therapy.decision.line_up import ROOM
from coaching_or_therapy.decision.records import Change, Contribution, Decision, Lineable, OutcomeId, Reason

Voice = Literal["mine", "yours"]
"""Who speaks: the person, on the page for a professional, or the program, to the person."""

VALUES = ((9, "not-at-all"), (39, "slightly"), (60, "half"), (90, "mostly"), (100, "very"))
"""The largest rating that is still told by each word. Half is in the middle, the ends are short."""

STEADIER = ((0.9, "very"), (0.75, "fairly"), (0.0, "barely"))
"""The least share of small changes told by each word; at three of four the model itself draws its line."""

WORTH_TELLING = 0.05
"""Another outcome is told when at least this share of small changes leads to it: one of ten, rounded."""

NOTHING = "–"
"""Stands for a number that there is none of."""

AHEAD: dict[OutcomeId, frozenset[OutcomeId]] = {
    "therapy": frozenset({"therapy", "therapy-first"}),
    "coaching": frozenset({"coaching"}),
    "both": frozenset({"both", "both-therapy-first"}),
}
"""Outcomes that are the lead of an option, and those in which it stays ahead: first is ahead too."""


FITS: dict[OutcomeId, frozenset[OptionId]] = {
    "therapy-first": frozenset({"therapy", "both"}),
    "both-therapy-first": frozenset({"therapy", "both"}),
    "therapy": frozenset({"therapy"}),
    "coaching": frozenset({"coaching"}),
    "both": frozenset({"both"}),
    "none-now": frozenset({"none"}),
}
"""The choices that go along with an outcome; the others put no option ahead of the rest."""

LEADS: dict[OutcomeId, OptionId] = {
    "therapy-first": "therapy",
    "both-therapy-first": "both",
    "therapy": "therapy",
    "coaching": "coaching",
    "both": "both",
    "none-now": "none",
}
"""The option that an outcome leads to; the others lead to none of them."""

LOW = 50
"""Readiness below here is low: less than half of the scale."""


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


def decimal(content: Content, number: float) -> str:
    """Return a number with two decimal places, as the language writes it."""
    return f"{number:.2f}".replace(".", content.phrases["number.point"])


def percent(content: Content, number: str) -> str:
    """Return a number as so many percent."""
    return content.phrases["number.percent"].format(number=number)


def lined_up(decision: Decision, option: Lineable) -> float | None:
    """Return where an option lines up, 0 to 100; None as long as too little was answered to tell."""
    least, most = getattr(decision.range, option)
    if decision.outcome == "too-little" or most - least >= 100:
        return None
    value: float = getattr(decision.line_up, option)
    return value


def day(content: Content, country: str, when: date) -> str:
    """Return a date in words, in the order of the country."""
    phrases = content.phrases
    pattern = phrases.get(f"date.day-{country}", phrases["date.day"])
    return pattern.format(day=when.day, month=phrases[f"date.month-{when.month}"], year=when.year)


def month(content: Content, published: str) -> str:
    """Return `2026.11` or `2026-11` in words."""
    year, number = published.replace(".", "-").split("-")
    return content.phrases["date.month"].format(month=content.phrases[f"date.month-{int(number)}"], year=year)


def measure(content: Content, standards: Standards) -> str:
    """Return how many points of how this aid measures up are met, met in part, and not yet met."""
    states = [criterion.state for criterion in standards.criteria]
    return content.phrases["standards.count"].format(
        met=states.count("met"),
        partly=states.count("partly"),
        open=states.count("not-yet"),
        all=len(states),
    )


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


def steadiness(content: Content, decision: Decision, voice: Voice) -> str:
    """Return how far the result hangs on small changes; empty where that was not tried or tells nothing."""
    group = {"mine": "my-steadiness", "yours": "steadiness"}[voice]
    if not decision.steadiness or decision.outcome in {"too-little", "help-first"}:
        return ""
    same = AHEAD.get(decision.outcome, {decision.outcome})
    part = round(fsum(decision.steadiness.get(outcome, 0.0) for outcome in same), 9)
    if decision.outcome == "too-close":
        word = "close"
    elif decision.outcome not in AHEAD:
        word = "all-same" if part >= 1 else "same"
    else:
        word = "all" if part >= 1 else next(word for least, word in STEADIER if part >= least)
    option = content.phrases.get(f"name.{decision.outcome}", "")
    return content.phrases[f"{group}.{word}"].format(count=tenths(part), option=option)


def tenths(part: float) -> int:
    """Return a share as a number of ten, rounded; ten only where it is all of them."""
    return min(floor(10 * part + 0.5), 10 if part >= 1 else 9)


def also(content: Content, decision: Decision) -> str:
    """Return what else small changes lead to, the most frequent first; empty where nothing is."""
    told = sorted(
        (-part, other)
        for other, part in decision.steadiness.items()
        if other != decision.outcome and part >= WORTH_TELLING
    )
    pattern = content.phrases["wording.also-one"]
    outcomes = [
        pattern.format(outcome=content.phrases[f"change-to.{other}"], count=tenths(-part))
        for part, other in told
    ]
    if not outcomes:
        return ""
    return content.phrases["wording.also"].format(outcomes=listed(content, outcomes))


def sentence(content: Content, answers: Answers, statement: str) -> str:
    """Return the sentence of a statement, a need, an own concern (`own_concerns.0`) or the room for two."""
    if statement == ROOM:
        return content.phrases["summary.answers-room"]
    group, _, number = statement.partition(".")
    if group == OWN:
        return answers.own_concerns[int(number)].text
    texts = {told.id: told.text for dimension in content.dimensions for told in dimension.statements}
    return (texts | {need.id: need.text for need in content.needs})[statement]


def in_short(content: Content, answers: Answers, statement: str) -> str:
    """Return what the same is about, in a few words; where it has none, the sentence."""
    if statement == ROOM:
        return content.phrases["reason.room"]
    short = {told.id: told.short for dimension in content.dimensions for told in dimension.statements}
    short |= {need.id: need.short for need in content.needs}
    return short.get(statement) or sentence(content, answers, statement)


def answer(answers: Answers, statement: str) -> Rating | None:
    """Return what was answered to it; None: nothing. An own concern's is its strength."""
    if statement == ROOM:
        return answers.room_for_two
    group, _, number = statement.partition(".")
    if group == OWN:
        return answers.own_concerns[int(number)].strength
    return answers.ratings.get(statement, answers.needs.get(statement))


def answered(content: Content, statement: str, rating: Rating | None) -> str:
    """Return an answer in words. The words of ratings fit statements and needs; the others have a number."""
    if isinstance(rating, int) and (statement == ROOM or statement.startswith(f"{OWN}.")):
        return content.phrases["summary.of-100"].format(value=rating)
    return rated(content, rating)


def reasons(decision: Decision, option: Lineable, *, supports: bool) -> tuple[Reason, ...]:
    """Return the reasons that are told for an option, or against it, the strongest first."""
    return tuple(told for told in decision.reasons if told.option == option and told.supports is supports)


def change_in_short(content: Content, answers: Answers, told: Change) -> str:
    """Return the same as `change` in a few words and numbers."""
    if told.statement is None:
        return _change_of_importance(content, answers, told, "short-importance")
    answer = in_short(content, answers, told.statement)
    return _changed(content, told, "short-rating", answer=answer, start=told.start, end=told.to)


def change(content: Content, answers: Answers, told: Change) -> str:
    """Return one change, alone, after which the result would be another."""
    if told.statement is None:
        return _change_of_importance(content, answers, told, "importance")
    return _changed(
        content,
        told,
        "rating-open" if told.start is None else "rating",
        statement=sentence(content, answers, told.statement),
        start=answered(content, told.statement, told.start),
        end=answered(content, told.statement, told.to),
    )


def _change_of_importance(content: Content, answers: Answers, told: Change, pattern: str) -> str:
    dimension = dimension_title(content, answers, told.importance or "")
    pattern = f"{pattern}-open" if told.start is None else pattern
    return _changed(content, told, pattern, dimension=dimension, start=told.start, end=told.to)


def _changed(content: Content, told: Change, pattern: str, **words: object) -> str:
    outcome = content.phrases[f"change-to.{told.outcome}"]
    return content.phrases[f"change.{pattern}"].format(outcome=outcome, **words)


class Added(NamedTuple):
    """A line of the sum that makes a line-up: answer times share gives points."""

    key: str
    sentence: str
    answer: str
    share: str
    points: str


def arithmetic(content: Content, answers: Answers, option: Lineable) -> tuple[Added, ...]:
    """Return the sum that makes an option's line-up, in the content's order, to be checked by hand."""
    asked = [told.id for dimension in content.dimensions for told in dimension.statements]
    place = {key: number for number, key in enumerate([*asked, *(need.id for need in content.needs)])}
    parts = [part for part in contributions(content, answers) if part.option == option]
    parts.sort(key=lambda part: place.get(part.statement, len(place)))
    return tuple(_added(content, answers, part) for part in parts)


def _added(content: Content, answers: Answers, part: Contribution) -> Added:
    if part.statement == ROOM:
        text = content.phrases["summary.worked-out-room"]
        return Added(part.statement, text, "", "", f"−{decimal(content, abs(part.points))}")
    return Added(
        part.statement,
        sentence(content, answers, part.statement),
        str(part.rating),
        percent(content, decimal(content, 100 * part.share)),
        decimal(content, part.points),
    )


def dimension_title(content: Content, answers: Answers, dimension: str) -> str:
    """Return the title of a dimension, of "Where you are now" (`needs`), or the text of an own concern."""
    if dimension.startswith(f"{OWN}."):
        return sentence(content, answers, dimension)
    return next((told.title for told in content.dimensions if told.id == dimension), content.now.title)


def contradiction(content: Content, answers: Answers, found: Contradiction) -> str:
    """Return what does not go together, in a few kind sentences."""
    told: dict[str, object] = {}
    group, _, number = found.dimension.partition(".")
    if group == OWN:
        concern = answers.own_concerns[int(number)]
        told = {
            "concern": concern.text,
            "option": content.phrases[f"name.{concern.favours}"],
            "strength": concern.strength,
            "importance": concern.importance,
        }
    else:
        told = {
            "dimension": dimension_title(content, answers, found.dimension),
            "importance": answers.importance[found.dimension],
        }
    if found.statement:
        told |= {
            "statement": sentence(content, answers, found.statement),
            "value": value(content, answer(answers, found.statement)),
        }
    return content.phrases[f"contradiction.{found.kind}"].format(**told)


def readiness(content: Content, answers: Answers, area: Area) -> str:
    """Return how ready the person feels in an area, before and now; empty where neither was answered."""
    before, now = answers.readiness.before.get(area.id), answers.readiness.after.get(area.id)
    if before is None and now is None:
        return ""
    if now is None:
        key = "only-before"
    elif before is None:
        key = "only-now"
    else:
        key = _moved(before, now)
    points = abs((now or 0) - (before or 0))
    return content.phrases[f"readiness.{key}"].format(area=area.title, before=before, now=now, points=points)


def readiness_change(content: Content, answers: Answers, area: Area) -> str:
    """Return in a few words by how much it has changed."""
    before, now = answers.readiness.before.get(area.id), answers.readiness.after.get(area.id)
    if before is None or now is None:
        return content.phrases["readiness.change-open"]
    return content.phrases[f"readiness.change-{_moved(before, now)}"].format(points=abs(now - before))


def _moved(before: int, now: int) -> str:
    return "same" if now == before else "more" if now > before else "less"


def low(content: Content, answers: Answers) -> tuple[Area, ...]:
    """Return the areas in which the person feels little ready now."""
    return tuple(area for area in content.readiness if answers.readiness.after.get(area.id, LOW) < LOW)


def explained(content: Content, question: KnowledgeQuestion, chosen: str) -> str:
    """Return what is said at once after an answer: what the facts say, and why."""
    phrases = content.phrases
    right = right_choice(question)
    if chosen == right.id:
        first = phrases["knowledge.right"]
    else:
        key = "unsure" if chosen == NOT_SURE else "other"
        first = phrases[f"knowledge.{key}"].format(right=right.text)
    return f"{first} {question.explanation.text}"


def right_choice(question: KnowledgeQuestion) -> Choice:
    """Return the choice that the facts speak for."""
    return next(choice for choice in question.choices if choice.right)


def way_to_go(answers: Answers, decision: Decision) -> OptionId | None:
    """Return where the person goes from here: what they decided, or else what their answers lead to.

    None where that is still open, and where help comes first.
    """
    own = answers.decision
    if own is None or own.choice == "later" or decision.outcome == "help-first":
        return LEADS.get(decision.outcome)
    return own.choice


def against(content: Content, decision: Decision, own: OwnDecision) -> str:
    """Return calmly that a choice is another than what the answers put ahead; empty where it is not."""
    phrases = content.phrases
    if own.choice == "later" or own.choice in FITS.get(decision.outcome, {own.choice}):
        return ""
    choice = phrases[f"chosen.{own.choice}"]
    if decision.gate.level == "therapy-first":
        return phrases["decided.against-first"].format(choice=choice)
    if decision.outcome == "none-now":
        return phrases["decided.against-none"].format(choice=choice)
    return phrases["decided.against"].format(choice=choice, lead=phrases[f"chosen.{decision.outcome}"])


def look_again(content: Content, answers: Answers) -> str:
    """Return on which day the person wants to look again; empty where they named none."""
    own = answers.decision
    if own is None or own.look_again is None:
        return ""
    on = day(content, answers.country, own.look_again)
    return content.phrases["decided.look-again"].format(date=on)
