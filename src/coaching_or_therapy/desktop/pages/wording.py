"""What stands at the sliders, in the words of the content."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from coaching_or_therapy.answers.records import Unrated
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.widgets.slider import Words

VALUE_WORDS = ((10, "not-at-all"), (35, "slightly"), (65, "half"), (90, "mostly"), (101, "very"))


def rating_words(content: Content) -> Words:
    """Return what stands at the slider of a statement."""

    def spoken(value: int | None) -> str:
        if value is None:
            return content.phrases["value.not-answered"]
        key = next(key for below, key in VALUE_WORDS if value < below)
        return f"{value}, {content.phrases[f'value.{key}']}"

    tr = QCoreApplication.translate
    return Words(
        tr("Rating", "Not at all true"),
        tr("Rating", "Very true"),
        tr("Rating", "Press or use the arrow keys"),
        spoken,
    )


def unrated_words() -> Mapping[Unrated, str]:
    """Return the names of the two answers that are no number."""
    tr = QCoreApplication.translate
    return {"not-sure": tr("Rating", "Not sure"), "does-not-apply": tr("Rating", "Does not apply")}
