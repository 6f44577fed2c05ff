"""The numbers that the model rests on, each with its reason; docs/validation.md shows their effect."""

from typing import Final

MARGIN: Final = 5.0
"""Points by which an option has to lead: half of what one rating is varied by. The variations mostly give the
lead of therapy over coaching a standard deviation of some 3.7 points, so that a smaller lead changes hands in
more than one of ten of them."""

LINES_UP_WELL: Final = 50
"""Where therapy comes first, coaching lines up well too from here on: on the whole its statements are half
true or more. A line-up is a mean over many statements; the better of the two alone is mostly between 57 and
81, the other between 19 and 51."""

LINES_UP_LITTLE: Final = 40
"""A line-up below here speaks for nothing: its statements are on the whole nearer to "not true" than to
"half true". Difficulties below here, and daily life, count as low."""

MIDDLE: Final = 50
"""The middle of the scale, "half true". A rating above it speaks for what it is a rating of, one below
against it; what two sides of a criterion both have above it, both together meet, and neither alone."""

HIGH: Final = 60
"""Two ratings from here on that pull against each other make a tension: both are clearly more true than
not."""

SEVERE: Final = 70
"""A difficulty rated here or higher opens the gate alone: beyond "half true" even where the hand slipped by
more than `RATING_SHAKE`."""

HARMFUL: Final = 50
"""A difficulty rated here or higher opens the gate where daily life suffers as much: functioning that
suffers is the first reason that coaching's own professional body gives for referring a client to therapy
(fact X5)."""

BURDEN: Final = 50.0
"""Points that a second professional costs a person who has no room for two: the most that one can add.
(Both is at most therapy and coaching added up, so the better of the two alone is at least half of it.)
Without room `both` never leads, unless an own concern says that only both will do."""

MOSTLY_OPEN: Final = 0.5
"""Share of the weight of either side beyond which open answers leave too little to go on."""

STEADY: Final = 0.75
"""Share of the variations in which a leading option has to be ahead, by however little. Chance alone gives
half of them, a lead of `MARGIN` nine of ten: mostly it is open answers that make a lead unsteady."""

RATING_SHAKE: Final = 10
"""Points that a rating is varied by, up or down: a tenth of the scale. An assumption: how finely a hand can
place an answer on a line without marks, and how much the same person's answer moves from day to day."""

IMPORTANCE_SHAKE: Final = 50
"""Percent that an importance, and the burden, is varied by, up or down: people know their weights less well
than their ratings, and another way to ask for weights gives others (Fischer 1995)."""

VARIATIONS: Final = 1000
"""Variations that a decision is tried on. A share is then within 3 in 100 of its limit, closer than the
words for it."""

SEED: Final = "coaching-or-therapy"
"""Names the one fixed sequence of variations, so that the same answers give the same decision everywhere."""

REASONS_TOLD: Final = 3
"""Reasons for, and reasons against, that are told of each option."""

CHANGES_TOLD: Final = 3
"""Changes of a single answer that are told."""

MATTERS_MOST: Final = 100
"""The importance of what matters most: the others are set beside it."""

VERY_TRUE: Final = 91
"""From here on a rating is told as "very true": all that speaks for a side being so, while its dimension
hardly matters, is worth a second look."""

HARDLY: Final = 9
"""Up to here a rating is told as "not at all true", and an importance is as little."""
