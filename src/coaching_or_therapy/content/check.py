"""What a content has to hold to beyond its types: ids that resolve, balance, fresh numbers, explained words.

Kept apart from loading, so that the window does not wait for it: the tests run it on the shipped content,
and a practice runs it on its own.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from statistics import mean
from string import Formatter
from typing import Any

import msgspec

from coaching_or_therapy.content.reading_level import SCALES, measured, passages
from coaching_or_therapy.content.records import Content, Option, Panel, Search, Sourced, Together, Way

Found = tuple[str, Mapping[str, object]]
"""A fault: the key of its sentence under `check.`, and what fills it in."""

DIFFERENCE = 0.10
"""The most by which the words of therapy and coaching may differ, as a share of the longer (standard C1)."""

SHORTER = 0.20
"""The most by which an option may have fewer words than the longest, and a form of it fewer than another."""

FRESH_DAYS = 180
"""The most days between reading a number for help in a crisis and publishing the content that shows it."""

QUOTED = 60
"""Signs of a text that is hard to read that are quoted."""

LETTERS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]\b")
"""Letters that stand for a name: CBT, PsyD."""


def faults(content: Content, shipped: Content) -> list[str]:
    """Return everything that is wrong with a content, each as a sentence; nothing if it is sound.

    `shipped` is the content that comes with the program: the sentences are in its words, and what the program
    looks up by name (phrases, outcomes, options, kinds of needs) is compared with it.
    """
    return [
        shipped.phrases[f"check.{key}"].format(**values)
        for check in CHECKS
        for key, values in check(content, shipped)
    ]


def hard_texts(content: Content, shipped: Content) -> list[str]:
    """Return the texts that are hard to read, each as a sentence. A language without a measure has none.

    Apart from `faults`: the measure is one of spelling, and what it finds keeps no content from being used.
    """
    scale = SCALES.get(content.about.locale)
    if scale is None:
        return []
    texts = measured(passages(content), scale.measure)
    told = [
        shipped.phrases["check.hard"].format(
            where=text.where,
            level=f"{scale.shown(text.level):.1f}",
            bound=f"{scale.shown(scale.most):.0f}",
            text=text.text if len(text.text) <= QUOTED else f"{text.text[:QUOTED]}…",
        )
        for text in texts
        if text.level > scale.most
    ]
    average = mean(text.level for text in texts)
    if average > scale.most_mean:
        level, bound = f"{scale.shown(average):.1f}", f"{scale.shown(scale.most_mean):.0f}"
        told.append(shipped.phrases["check.hard-mean"].format(level=level, bound=bound))
    return told


def ids(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find ids that two of a kind share. Statements and needs count as one kind, since tensions name both."""
    rated = [s.id for d in content.dimensions for s in d.statements] + [n.id for n in content.needs]
    kinds: dict[str, list[str]] = {
        "dimensions": [d.id for d in content.dimensions],
        "statements": rated,
        "options": [str(o.id) for o in content.options],
        "help": [c.id for c in content.help],
        "glossary": [t.id for t in content.glossary],
        "ask": [q.id for q in content.ask],
        "finding": [str(s.id) for s in content.finding.ways],
        "knowledge": [q.id for q in content.knowledge],
        **{f"knowledge.{q.id}": [choice.id for choice in q.choices] for q in content.knowledge},
        "readiness": [area.id for area in content.readiness],
        "sources": [s.id for s in content.sources],
        "facts": [f.id for f in content.facts],
        "outcomes": [o.id for o in content.outcomes],
        "tensions": [t.id for t in content.tensions],
        "standards": [c.id for c in content.standards.criteria] if content.standards else [],
    }
    for kind, given in kinds.items():
        for id_, times in Counter(given).items():
            if times > 1:
                yield "id-twice", {"kind": kind, "id": id_}


def facts(content: Content, shipped: Content) -> Iterator[Found]:
    """Find facts that are named and not there, or there and not used; and sources likewise."""
    known = {f.id for f in content.facts}
    may_be_left_out = shipped.standards.lead.facts if shipped.standards else ()
    used = set(may_be_left_out)
    for where, named in _cited(msgspec.to_builtins(content)):
        used.update(named)
        for id_ in named:
            if id_ not in known:
                yield "fact-unknown", {"where": where, "id": id_}
    sources = {s.id for s in content.sources}
    for fact in content.facts:
        if fact.id not in used:
            yield "fact-unused", {"id": fact.id}
        if fact.source not in sources:
            yield "source-unknown", {"id": fact.id, "source": fact.source}
    for source in sorted(sources - {f.source for f in content.facts}):
        yield "source-unused", {"source": source}


def sourced(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find sentences of fact that do not say what they rest on (standard C2)."""
    told = [
        *(
            (f"dimensions.{dimension.id}.{side}", sentence.text, sentence.facts)
            for dimension in content.dimensions
            for side, panel in (
                ("therapy", dimension.panels.therapy),
                ("coaching", dimension.panels.coaching),
            )
            for sentence in (*panel.points, panel.hard)
        ),
        *(
            (f"dimensions.{dimension.id}.{side}.evidence", panel.evidence, panel.evidence_facts)
            for dimension in content.dimensions
            for side, panel in (
                ("therapy", dimension.panels.therapy),
                ("coaching", dimension.panels.coaching),
            )
        ),
        *(
            (f"options.{option.id}", sentence.text, sentence.facts)
            for option in content.options
            for sentence in _option_sentences(option)
        ),
        *(
            (f"options.{option.id}.closer", sentence.text, sentence.facts)
            for option in content.options
            for way in _ways(option)
            for sentence in (way.what, way.good, way.hard)
        ),
        *(
            (f"options.{option.id}.closer.together", sentence.text, sentence.facts)
            for option in content.options
            for together in _together(option)
            for sentence in (*together.therapy.does, *together.coaching.does)
        ),
        *((f"glossary.{term.id}", term.meaning, term.facts) for term in content.glossary),
        *(
            (f"finding.{search.id}", sentence.text, sentence.facts)
            for search in content.finding.ways
            for sentence in _search_sentences(search)
        ),
        *((f"knowledge.{q.id}", q.explanation.text, q.explanation.facts) for q in content.knowledge),
    ]
    for where, text, named in told:
        if not named:
            yield "no-fact", {"where": where, "text": text}


def statements(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find a side that is asked more often, that stands first, or that its longer sentences give away."""
    words = Counter[str]()
    for dimension in content.dimensions:
        sides = [s.side for s in dimension.statements]
        therapy, coaching = sides.count("therapy"), sides.count("coaching")
        if therapy != coaching:
            yield "statements-uneven", {"dimension": dimension.id, "therapy": therapy, "coaching": coaching}
        elif sides in (sorted(sides), sorted(sides, reverse=True)):
            yield "statements-sorted", {"dimension": dimension.id}
        for statement in dimension.statements:
            words[statement.side] += _words(statement.text)
    if _apart(words["therapy"], words["coaching"]):
        yield "statements-length", words


def panels(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find panels that are not equal: in points, or in words within a tenth (standard C1)."""
    for dimension in content.dimensions:
        therapy, coaching = dimension.panels.therapy, dimension.panels.coaching
        points = {"therapy": len(therapy.points), "coaching": len(coaching.points)}
        if points["therapy"] != points["coaching"]:
            yield "panel-points", {"dimension": dimension.id, **points}
        words = {"therapy": _panel_words(therapy), "coaching": _panel_words(coaching)}
        if _apart(words["therapy"], words["coaching"]):
            yield "panel-words", {"dimension": dimension.id, **words}


def options(content: Content, shipped: Content) -> Iterator[Found]:
    """Find options that are missing, that lean to the good or the hard, or that get too few words."""
    given = {o.id: o for o in content.options}
    for option in shipped.options:
        if option.id not in given:
            yield "option-missing", {"option": option.id}
    for option in content.options:
        if len(option.good) != len(option.hard):
            yield "option-points", {"option": option.id, "good": len(option.good), "hard": len(option.hard)}
    words = {id_: _option_words(option) for id_, option in given.items()}
    if "therapy" in words and "coaching" in words and _apart(words["therapy"], words["coaching"]):
        yield "option-words", {"therapy": words["therapy"], "coaching": words["coaching"]}
    yield from _short({f"options.{id_}": count for id_, count in words.items()})
    for option in content.options:
        told = {f"options.{option.id}, “{way.title}”": _way_words(way) for way in _ways(option)}
        yield from _short(told)
        for together in _together(option):
            yield from _beside(option.id, together)


def knowledge(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find questions on the facts with more or less than one right choice, or that lean to one side."""
    for question in content.knowledge:
        right = sum(choice.right for choice in question.choices)
        if right != 1 or len(question.choices) == 1:
            yield "knowledge-right", {"id": question.id, "right": right, "choices": len(question.choices)}
    about = Counter(question.about for question in content.knowledge)
    if about["therapy"] != about["coaching"]:
        yield "knowledge-uneven", {"therapy": about["therapy"], "coaching": about["coaching"]}
    places = [[choice.right for choice in question.choices] for question in content.knowledge]
    if len(places) > 1 and all(place == places[0] for place in places):
        yield "knowledge-place", {}


def readiness(content: Content, shipped: Content) -> Iterator[Found]:
    """Find areas of readiness that are missing, and those that offer nothing where they are low."""
    given = {area.id for area in content.readiness}
    for area in shipped.readiness:
        if area.id not in given:
            yield "readiness-missing", {"area": area.id}
    for area in content.readiness:
        if not area.next:
            yield "readiness-next", {"area": area.id}


def finding(content: Content, shipped: Content) -> Iterator[Found]:
    """Find ways to look for someone that are missing, or that tell more for one side than for the other."""
    given = {str(search.id): search for search in content.finding.ways}
    for search in shipped.finding.ways:
        if search.id not in given:
            yield "finding-missing", {"way": search.id}
    if "therapy" not in given or "coaching" not in given:
        return
    therapy, coaching = given["therapy"], given["coaching"]
    for part in ("where", "check", "letters", "money", "ask"):
        points = {"therapy": len(getattr(therapy, part)), "coaching": len(getattr(coaching, part))}
        if points["therapy"] != points["coaching"]:
            yield "finding-points", {"part": part, **points}
    words = {"therapy": _search_words(therapy), "coaching": _search_words(coaching)}
    if _apart(words["therapy"], words["coaching"]):
        yield "finding-words", words


def standards(content: Content, shipped: Content) -> Iterator[Found]:
    """Find what is passed over where it is told how this content measures up."""
    if content.standards is None or shipped.standards is None:
        return
    told = {criterion.id for criterion in content.standards.criteria}
    for criterion in shipped.standards.criteria:
        if criterion.id not in told:
            yield "standards-missing", {"id": criterion.id, "asks": criterion.asks}


def help_lines(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find a country without help, and lines that were read too long before the content came out."""
    if content.about.country not in {c.id for c in content.help}:
        yield "help-missing", {"country": content.about.country}
    published = _first_day(content.about.content.replace(".", "-"))
    for country in content.help:
        if not country.lines:
            yield "help-empty", {"country": country.id}
        for line in country.lines:
            days = (published - _first_day(line.checked)).days
            if days > FRESH_DAYS:
                where = {"country": country.id, "contact": line.contact}
                yield "help-old", {**where, "days": days, "most": FRESH_DAYS}


def references(content: Content, shipped: Content) -> Iterator[Found]:
    """Find names of parts that are not there, and parts that the program looks up by name and misses."""
    dimensions = {d.id for d in content.dimensions}
    for question in content.ask:
        if question.dimension not in dimensions:
            yield "ask-dimension", {"id": question.id, "dimension": question.dimension}
    rated = {s.id for d in content.dimensions for s in d.statements} | {n.id for n in content.needs}
    for tension in content.tensions:
        for id_ in tension.between:
            if id_ not in rated:
                yield "tension-unknown", {"tension": tension.id, "id": id_}
    for kind in sorted({n.kind for n in shipped.needs} - {n.kind for n in content.needs}):
        yield "need-missing", {"kind": kind}
    for outcome in sorted({o.id for o in shipped.outcomes} - {o.id for o in content.outcomes}):
        yield "outcome-missing", {"outcome": outcome}
    if content.about.expires <= content.about.content.replace(".", "-"):
        yield "expires", {"expires": content.about.expires, "content": content.about.content}


def phrases(content: Content, shipped: Content) -> Iterator[Found]:
    """Find phrases that the program uses and that are missing or hold other placeholders."""
    for key, original in shipped.phrases.items():
        if key not in content.phrases:
            yield "phrase-missing", {"phrase": key}
        elif (given := _placeholders(content.phrases[key])) != (wanted := _placeholders(original)):
            yield "phrase-placeholders", {"phrase": key, "given": given, "wanted": wanted}


def glossary(content: Content, _shipped: Content) -> Iterator[Found]:
    """Find letters that stand for a name and are not explained, and terms that are explained and not used."""
    shown = (
        (content.finding,),
        (content.welcome, content.dimensions, content.now, content.needs, content.safety),
        (content.options, content.facts, content.outcomes, content.tensions, content.ask),
        (content.knowledge, content.readiness, content.standards),
    )
    text = " ".join(_texts(msgspec.to_builtins(shown)))
    forms = [(term.term, *term.also) for term in content.glossary]
    for letters in sorted(set(LETTERS.findall(text)) - {form for each in forms for form in each}):
        yield "term-missing", {"term": letters}
    for each in forms:
        if not any(form.lower() in text.lower() for form in each):
            yield "term-unused", {"term": each[0]}


CHECKS: tuple[Callable[[Content, Content], Iterator[Found]], ...] = (
    ids,
    facts,
    sourced,
    statements,
    panels,
    options,
    finding,
    knowledge,
    readiness,
    standards,
    help_lines,
    references,
    phrases,
    glossary,
)


def _cited(value: Any, where: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each list of fact ids with the key of the part that names them. The table of facts names none."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "evidence_facts" or (key == "facts" and where):
                yield where, part
            else:
                yield from _cited(part, f"{where}.{key}" if where else key)
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _cited(part, f"{where}[{number}]")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, tuple):
        yield from (text for part in value for text in _texts(part))


def _panel_words(panel: Panel) -> int:
    return sum(_words(text) for text in (*(p.text for p in panel.points), panel.hard.text, panel.evidence))


def _option_words(option: Option) -> int:
    return sum(_words(sentence.text) for sentence in _option_sentences(option))


def _option_sentences(option: Option) -> tuple[Sourced, ...]:
    living: tuple[Sourced, ...] = msgspec.structs.astuple(option.living)
    return (option.summary, *option.good, *option.hard, *option.ways, *living)


def _ways(option: Option) -> tuple[Way, ...]:
    return option.closer.ways if option.closer else ()


def _together(option: Option) -> tuple[Together, ...]:
    return (option.closer.together,) if option.closer and option.closer.together else ()


def _beside(option: str, together: Together) -> Iterator[Found]:
    """Find a side of which more is told, or that is told more of the other."""
    sides = {"therapy": together.therapy, "coaching": together.coaching}
    if len({(len(side.does), len(side.hears)) for side in sides.values()}) > 1:
        points = {name: len(side.does) + len(side.hears) for name, side in sides.items()}
        yield "together-points", {"option": option, **points}
    words = {
        name: sum(_words(sentence.text) for sentence in (*side.does, *side.hears))
        for name, side in sides.items()
    }
    if _apart(words["therapy"], words["coaching"]):
        yield "together-words", {"option": option, **words}


def _way_words(way: Way) -> int:
    told = (way.what, way.good, way.hard, way.cost, way.begin, way.again)
    return sum(_words(sentence.text) for sentence in told)


def _short(words: Mapping[str, int]) -> Iterator[Found]:
    """Find what has far fewer words than the longest beside it."""
    most = max(words.values(), default=0)
    for where, count in words.items():
        if most - count > SHORTER * most:
            yield "words-short", {"where": where, "words": count, "most": most}


def _search_sentences(search: Search) -> tuple[Sourced, ...]:
    return (*search.where, *search.check, *search.letters, *search.money)


def _search_words(search: Search) -> int:
    told = (*(s.text for s in _search_sentences(search)), *search.ask, search.message)
    return sum(map(_words, told))


def _words(text: str) -> int:
    return len(text.split())


def _apart(one: int, other: int) -> bool:
    return abs(one - other) > DIFFERENCE * max(one, other)


def _first_day(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


def _placeholders(phrase: str) -> str:
    """Name what is filled in, with how it is laid out: a width of a billion is as wrong as another name."""
    try:
        names = {
            f"{name}{'!' if how else ''}{how or ''}{':' if layout else ''}{layout}"
            for _, name, layout, how in Formatter().parse(phrase)
            if name is not None
        }
    except ValueError:  # a brace without its other one
        return phrase
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "–"
