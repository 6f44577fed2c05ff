"""How hard the texts are to read, measured without a library; and which texts stand together for that.

English is told as a US school grade (Flesch and Kincaid 1975). Its syllables are counted by the rules of
spelling: a test compares the grades with those of a library that looks words up. Spanish is told by
Szigriszt's perspicuity: of the indexes for Spanish the one whose scale (INFLESZ) was set by texts for
patients. That one grows as texts get easier; here it is what a text lacks of 100.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, get_args

import msgspec

from coaching_or_therapy.content.records import Closer, Content, Side, Whom

ENOUGH_WORDS = 10
"""A text of fewer words is measured only with those it stands beside: in a short sentence a single long word,
such as "anxiety", decides the grade. A text of as many words is measured by itself as well."""

Passage = tuple[str, list[str]]
"""Where texts are found, and the texts that a person meets there together."""


class Measured(NamedTuple):
    """A text, or the short texts that stand together, where it is found, and how hard it is."""

    where: str
    text: str
    level: float


class Scale(NamedTuple):
    """How a language is measured: what no text may be above, nor the mean of all (standard L1)."""

    measure: Callable[[str], float]
    most: float
    most_mean: float
    shown: Callable[[float], float]
    """What a level is called on the scale that people know."""


def measured(found: Iterable[Passage], measure: Callable[[str], float]) -> list[Measured]:
    """Return every text with how hard it is, the hardest first."""
    texts = [
        (where, text)
        for where, parts in found
        if parts
        for text in (
            _joined(parts),
            *(part for part in parts if len(parts) > 1 and _words(part) >= ENOUGH_WORDS),
        )
    ]
    return sorted((Measured(where, text, measure(text)) for where, text in texts), key=lambda m: -m.level)


def passages(content: Content) -> Iterator[Passage]:
    """Give the texts in the groups in which a person meets them.

    Left out: titles of sources and names of helplines, which are not ours to change.
    """
    yield from _explained(content)
    yield from _asked(content)
    yield from _told(content)
    yield from _phrases(content)


def grouped(groups: dict[str, list[str]], short: str) -> Iterator[Passage]:
    """Give each group; those of too few words to be measured stand together under the name `short`."""
    few = []
    for where, parts in groups.items():
        if sum(map(_words, parts)) < ENOUGH_WORDS:
            few += parts
        else:
            yield where, parts
    yield short, few


def filled(phrase: str) -> str:
    """Return a phrase with a word in each of its places."""
    return re.sub(r"\{\w+\}", "this", phrase)


def grade(text: str) -> float:
    """Return the US school grade of an English text."""
    told = _unpointed(text)
    words = [word for word in re.findall(r"[\w'’]+", told) if re.search(r"\w", word)]
    sentences = [part for part in re.split(r"[.?!]+", told) if _words(part) > 2]
    syllables = sum(map(english_syllables, words))
    return 0.39 * len(words) / max(1, len(sentences)) + 11.8 * syllables / max(1, len(words)) - 15.59


def _unpointed(text: str) -> str:
    """Return a text without points that end no sentence."""
    return text.replace("U.S.", "US").replace("Ph.D.", "PhD")


VOWELS = re.compile("[aeiouy]+")

LETTERS = {"ptsd": 4, "phd": 3, "pdf": 3}
"""Words that are read out letter by letter. Others of the kind, such as LCSW, count as one syllable."""

RESPELT = (
    (re.compile("^ever(?=y[a-z])"), "evr"),
    (re.compile("^sever(?=al)"), "sevr"),
    (re.compile("^busi(?=ness)"), "busn"),
    (re.compile("^even(?=ings?$)"), "evn"),
    (re.compile("ically$"), "icly"),
    (re.compile("yone$"), "iwon"),
    (re.compile("^interest"), "intrest"),
    (re.compile("^maybe$"), "mabi"),
    (re.compile("que(?=s?$)"), "k"),
)
"""Words that are said with a vowel less, or more, than they are written with."""

SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouyl]l)e$"  # make, while; not table
    r"|(?<=[^aeiouydtl])ed$|(?<=[aeiouyl]l)ed$|(?<=[aeiou]y)ed$"  # helped, called, stayed; not settled
    r"|(?<=[^aeiouyscgxzhl])es$|(?<=[aeiouyl]l)es$|(?<=[tp]h)es$"  # times, rules; not choices, couples
    r"|(?:(?<=[aeiouy][^aeiouy])|(?<=[aeiouy][^aeiouy]{2}))e"  # useful, something, largely; not before
    r"(?=(?:ly|ful|fully|less|ness|ty|times?|thing|where|what|one|body|how|more|self|fore)$)"
    r"|(?<=[^aeiouyl])e(?=ments?$)"  # statement; not element
)

APART = re.compile(
    r"(?<![ct])ia(?!ge?$|$)|(?<=[ct])ia(?=te|ti|to)|ia$"  # diary, associate; not special, marriage
    r"|(?<![ct])ien(?=[tc])|^sci(?=en)|iet|(?<=[^aeiouy])ier(?=$|s$|ly$)|iest$"  # client, easier; not patient
    r"|io(?!n|us)|(?<![cgstx])iou|(?<![stcglnv])ion|iu[ms]"  # previous; not session, anxious
    r"|^creat(?=[eio]|$)|^rea(?=ct|l[it])|(?<=[dr])ea$|heat(?=[er])|eo(?=[^pu]|$)|eou(?!s)"  # idea, video
    r"|(?<![qg])u(?:a|o(?=u)|e(?=[ln])|i(?=n|ti|t[ey]|d$))|oe(?=[mt])|oi(?=nc)|[eou]ing"  # usual, going
    r"|[aeou]ye(?=[^s])|oya|eyo|(?<=[a-z])yi|(?:s|th)m$|(?<=[sd])nt$"  # player, trying, didn't
)
"""Where two vowels that stand together are two syllables, or one is heard that is not written."""


def english_syllables(word: str) -> int:
    """Return how many syllables an English word has: groups of vowels, less silent, more parted ones."""
    spelt = word.lower().replace("’", "'")
    hissed = re.search("(?:[sxz]|ch|sh|[cgs]e)'s$", spelt) is not None  # coach's
    spelt = re.sub("[^a-z]", "", re.sub("'(?:s|re|ve|ll|d|m)?$", "", spelt))
    if spelt in LETTERS:
        return LETTERS[spelt]
    for wrong, right in RESPELT:
        spelt = wrong.sub(right, spelt)
    heard = SILENT.sub("", spelt)
    spelt = heard if VOWELS.search(heard) else spelt
    return max(1, len(VOWELS.findall(spelt)) + len(APART.findall(spelt)) + hissed)


def lack_of_perspicuity(text: str) -> float:
    """Return what a Spanish text lacks of 100 in Szigriszt's perspicuity, as INFLESZ counts it."""
    words = re.findall(r"\w+", text)
    sentences = max(1, len(re.findall(r"[.?!:;…](?=\W|$)", text)))
    syllables = sum(map(spanish_syllables, words))
    return 100 - (206.835 - 62.3 * syllables / max(1, len(words)) - len(words) / sentences)


def spanish_syllables(word: str) -> int:
    """Return how many syllables a Spanish word has: strong vowels part, weak ones join others."""
    heard = re.sub("(?<=[qg])u(?=[eiéí])", "", word.lower())
    groups = re.findall(r"[aeiouáéíóúü]+|(?<=[^aeiou])y\b", heard)
    return max(1, sum(max(1, sum(vowel in "aeoáéóíú" for vowel in group)) for group in groups))


SCALES = {
    "en": Scale(grade, 8.0, 6.0, lambda level: level),
    "es": Scale(lack_of_perspicuity, 45.0, 20.0, lambda level: 100 - level),
}
"""For each language that has a measure: grade 8, and 6 in the mean; INFLESZ 55 ("normal", what leaflets for
patients keep), and 80 in the mean ("very easy", what children of that age read)."""


def _explained(content: Content) -> Iterator[Passage]:
    about = content.about
    yield "about.situation", [about.situation, about.decision]
    for name in ("not_a_diagnosis", "country_note", "authors", "funding", "update_policy"):
        yield f"about.{name}", [getattr(about, name)]
    yield "about.evidence", [about.how_evidence_was_chosen]
    yield "welcome", [content.welcome.title, content.welcome.lead, *(p.text for p in content.welcome.points)]
    for dimension in content.dimensions:
        where = f"dimensions.{dimension.id}"
        for side in ("therapy", "coaching"):
            panel = getattr(dimension.panels, side)
            yield f"{where}.{side}", [*(p.text for p in panel.points), panel.hard.text, panel.evidence]
    for option in content.options:
        where = f"options.{option.id}"
        yield f"{where}.good", [option.summary.text, *(s.text for s in option.good)]
        yield f"{where}.hard", [s.text for s in option.hard]
        yield f"{where}.ways", [s.text for s in option.ways]
        yield f"{where}.living", [s.text for s in msgspec.structs.astuple(option.living)]
        if option.closer is not None:
            yield from _closely(f"{where}.closer", option.closer)
    yield "finding", [content.finding.title, content.finding.lead]
    for search in content.finding.ways:
        where = f"finding.{search.id}"
        yield f"{where}.where", [search.title, *(s.text for s in search.where)]
        yield f"{where}.check", [s.text for s in search.check]
        yield f"{where}.letters", [s.text for s in search.letters]
        yield f"{where}.money", [*(s.text for s in search.money), *search.ask]
        yield f"{where}.message", [search.message]
        yield f"{where}.addresses", [a.name for a in search.addresses]
    if content.standards is not None:
        yield "standards", [content.standards.title, content.standards.lead.text]
        for criterion in content.standards.criteria:
            yield f"standards.{criterion.id}", [criterion.asks, criterion.where]
    yield "help", [line.how for country in content.help for line in country.lines]
    for term in content.glossary:
        yield f"glossary.{term.id}", [term.meaning]
    for letter in sorted({f.id[0] for f in content.facts}):
        yield f"facts.{letter}", [f.text for f in content.facts if f.id[0] == letter]
    yield "facts.strength", sorted({f.strength for f in content.facts})


def _closely(where: str, closer: Closer) -> Iterator[Passage]:
    heads = [text for way in closer.ways for text in (way.title, way.what.text)]
    yield where, [closer.title, *heads]
    for number, way in enumerate(closer.ways):
        told = (way.good, way.hard, way.cost, way.begin, way.again)
        yield f"{where}.{number}", [s.text for s in told]
    if closer.together is not None:
        yield f"{where}.together", [*closer.together.yours]
        for side in get_args(Side):
            beside = getattr(closer.together, side)
            yield f"{where}.together.{side}", [s.text for s in (*beside.does, *beside.hears)]


def _asked(content: Content) -> Iterator[Passage]:
    for dimension in content.dimensions:
        where = f"dimensions.{dimension.id}"
        yield where, [dimension.title, dimension.question, dimension.worst, dimension.best]
        yield f"{where}.statements", [s.text for s in dimension.statements]
        yield f"{where}.short", [s.short for s in dimension.statements if s.short]
    now = content.now
    yield "needs", [now.title, now.question, now.worst, now.best, *(n.text for n in content.needs)]
    yield "needs.short", [n.short for n in content.needs if n.short]
    safety = content.safety
    yield "safety", [safety.title, safety.why, safety.question, *(a.text for a in safety.answers)]
    yield "safety.then", [safety.when_yes, safety.when_no, safety.when_unsaid]
    for question in content.knowledge:
        where, choices = f"knowledge.{question.id}", [choice.text for choice in question.choices]
        yield where, [question.text, *choices, question.explanation.text]
    for area in content.readiness:
        yield f"readiness.{area.id}", [area.title, area.text, *(step.text for step in area.next)]
    for whom in get_args(Whom):
        yield f"ask.{whom}", [q.text for q in content.ask if q.whom == whom]


def _told(content: Content) -> Iterator[Passage]:
    for outcome in content.outcomes:
        said = [
            outcome.title,
            outcome.first_person,
            outcome.explanation,
            *(s.text for s in outcome.next_steps),
        ]
        yield f"outcomes.{outcome.id}", said
    for tension in content.tensions:
        yield f"tensions.{tension.id}", [tension.text]


def _phrases(content: Content) -> Iterator[Passage]:
    tables: dict[str, list[str]] = {}
    for key, phrase in content.phrases.items():
        tables.setdefault(key.partition(".")[0], []).append(filled(phrase))
    yield from grouped({f"phrases.{table}": phrases for table, phrases in tables.items()}, "phrases.titles")


def _joined(parts: Iterable[str]) -> str:
    """Return parts as sentences of one text; a title or a part of a list is one of its own."""
    return " ".join(part if re.search(r"[.?:]$", part) else f"{part}." for part in parts)


def _words(text: str) -> int:
    return len(text.split())
