"""The numbers that the model rests on, each with its reason; docs/validation.md shows their effect."""

from typing import Final

MARGIN: Final = 5.0
"""Points by which an option has to lead. Half of what one rating is varied by, and about twice the spread
that all the variations together give to the lead of a fully answered questionnaire: a smaller lead is
within the hand's own shake."""

LINES_UP_WELL: Final = 50
"""Where therapy comes first, coaching lines up well too from here on: on the whole its statements are half
true or more. A line-up is a mean over many statements; a leading one is mostly between 60 and 75, a
trailing one between 20 and 40."""

LINES_UP_LITTLE: Final = 40
"""A line-up below here speaks for nothing: its statements are on the whole nearer to "not true" than to
"half true". Difficulties below here, and daily life, count as low."""

HIGH: Final = 60
"""Two ratings from here on, that pull against each other, make a tension: both are clearly more true than
not."""

SEVERE: Final = 70
"""A difficulty rated here or higher opens the gate alone: nearer to "very true" than to "half true"."""

HARMFUL: Final = 50
"""A difficulty rated here or higher opens the gate where daily life suffers as much: functioning that
suffers is the first reason that coaching's own professional body gives for referring a client to therapy
(fact X5)."""

BURDEN: Final = 50.0
"""Points that a second professional costs a person who has no room for two: the most that one can add.
(Both is at most therapy and coaching added up, so the better of the two alone is at least half of it.)
Without room, `both` never leads."""

MOSTLY_OPEN: Final = 0.5
"""Share of the weight of either side beyond which open answers leave too little to go on."""

STEADY: Final = 0.75
"""Share of the variations in which the leading option has to be ahead. Chance alone gives a half."""

RATING_SHAKE: Final = 10
"""Points that a rating is varied by, up or down: about what people differ from themselves when they rate
again."""

IMPORTANCE_SHAKE: Final = 50
"""Percent that an importance, and the burden, is varied by, up or down: weights are known far less well
than ratings, and another way to ask for them gives others (Fischer 1995)."""

VARIATIONS: Final = 1000
"""Variations that a decision is tried on. A share is then within 3 in 100 of its limit, closer than the
words for it."""

SEED: Final = "coaching-or-therapy"
"""Names the one fixed sequence of variations, so that the same answers give the same decision everywhere."""

REASONS_TOLD: Final = 3
"""Reasons for, and reasons against, that are told of each option."""

CHANGES_TOLD: Final = 3
"""Changes of a single answer that are told."""
