# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'result.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.contacts import Contacts
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.pictured import Pictured
from coaching_or_therapy.desktop.widgets.points import Points
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Result(object):
    def setupUi(self, Result):
        if not Result.objectName():
            Result.setObjectName(u"Result")
        self.rows = QVBoxLayout(Result)
        self.rows.setSpacing(16)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.explained = QHBoxLayout()
        self.explained.setSpacing(16)
        self.explained.setObjectName(u"explained")
        self.explanation = Prose(Result)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"kind", u"wide")

        self.explained.addWidget(self.explanation)

        self.explainedSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.explained.addItem(self.explainedSpace)

        self.explanationSources = SourcesButton(Result)
        self.explanationSources.setObjectName(u"explanationSources")

        self.explained.addWidget(self.explanationSources, 0, Qt.AlignmentFlag.AlignTop)

        self.explained.setStretch(0, 1000)
        self.explained.setStretch(1, 1)

        self.rows.addLayout(self.explained)

        self.helpCard = Card(Result)
        self.helpCard.setObjectName(u"helpCard")
        self.helpCardRows = QVBoxLayout(self.helpCard)
        self.helpCardRows.setSpacing(8)
        self.helpCardRows.setObjectName(u"helpCardRows")
        self.helpCardRows.setContentsMargins(20, 14, 20, 14)
        self.helpCardHeading = Heading(self.helpCard)
        self.helpCardHeading.setObjectName(u"helpCardHeading")
        self.helpCardHeading.setProperty(u"kind", u"heading")

        self.helpCardRows.addWidget(self.helpCardHeading)

        self.helpLines = Contacts(self.helpCard)
        self.helpLines.setObjectName(u"helpLines")

        self.helpCardRows.addWidget(self.helpLines)

        self.helpMore = QPushButton(self.helpCard)
        self.helpMore.setObjectName(u"helpMore")
        self.helpMore.setProperty(u"kind", u"link")

        self.helpCardRows.addWidget(self.helpMore, 0, Qt.AlignmentFlag.AlignLeft)

        self.helpSteps = Points(self.helpCard)
        self.helpSteps.setObjectName(u"helpSteps")

        self.helpCardRows.addWidget(self.helpSteps)


        self.rows.addWidget(self.helpCard)

        self.canWait = Prose(Result)
        self.canWait.setObjectName(u"canWait")

        self.rows.addWidget(self.canWait)

        self.show = QPushButton(Result)
        self.show.setObjectName(u"show")

        self.rows.addWidget(self.show, 0, Qt.AlignmentFlag.AlignLeft)

        self.firstCard = Card(Result)
        self.firstCard.setObjectName(u"firstCard")
        self.firstCardRows = QVBoxLayout(self.firstCard)
        self.firstCardRows.setSpacing(8)
        self.firstCardRows.setObjectName(u"firstCardRows")
        self.firstCardRows.setContentsMargins(20, 14, 20, 14)
        self.firstCardHeading = Heading(self.firstCard)
        self.firstCardHeading.setObjectName(u"firstCardHeading")
        self.firstCardHeading.setProperty(u"kind", u"heading")

        self.firstCardRows.addWidget(self.firstCardHeading)

        self.because = Points(self.firstCard)
        self.because.setObjectName(u"because")

        self.firstCardRows.addWidget(self.because)

        self.firstNote = Prose(self.firstCard)
        self.firstNote.setObjectName(u"firstNote")
        self.firstNote.setProperty(u"kind", u"aside")

        self.firstCardRows.addWidget(self.firstNote)


        self.rows.addWidget(self.firstCard)

        self.numbers = QWidget(Result)
        self.numbers.setObjectName(u"numbers")
        self.numbersRows = QVBoxLayout(self.numbers)
        self.numbersRows.setSpacing(16)
        self.numbersRows.setObjectName(u"numbersRows")
        self.numbersRows.setContentsMargins(0, 0, 0, 0)
        self.above = Fold(self.numbers)
        self.above.setObjectName(u"above")
        self.lineUpCard = Card(self.above)
        self.lineUpCard.setObjectName(u"lineUpCard")
        self.lineUpCardRows = QVBoxLayout(self.lineUpCard)
        self.lineUpCardRows.setSpacing(8)
        self.lineUpCardRows.setObjectName(u"lineUpCardRows")
        self.lineUpCardRows.setContentsMargins(20, 14, 20, 14)
        self.lineUp = Pictured(self.lineUpCard)
        self.lineUp.setObjectName(u"lineUp")

        self.lineUpCardRows.addWidget(self.lineUp)

        self.openNote = Prose(self.lineUpCard)
        self.openNote.setObjectName(u"openNote")
        self.openNote.setProperty(u"kind", u"note")

        self.lineUpCardRows.addWidget(self.openNote)

        self.alsoNote = Prose(self.lineUpCard)
        self.alsoNote.setObjectName(u"alsoNote")
        self.alsoNote.setProperty(u"kind", u"note")

        self.lineUpCardRows.addWidget(self.alsoNote)

        self.lineUpSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lineUpCardRows.addItem(self.lineUpSpace)

        self.changeCard = Card(self.above)
        self.changeCard.setObjectName(u"changeCard")
        self.changeCardRows = QVBoxLayout(self.changeCard)
        self.changeCardRows.setSpacing(8)
        self.changeCardRows.setObjectName(u"changeCardRows")
        self.changeCardRows.setContentsMargins(20, 14, 20, 14)
        self.changeCardTop = QHBoxLayout()
        self.changeCardTop.setSpacing(12)
        self.changeCardTop.setObjectName(u"changeCardTop")
        self.changeCardHeading = Heading(self.changeCard)
        self.changeCardHeading.setObjectName(u"changeCardHeading")
        self.changeCardHeading.setProperty(u"kind", u"heading")

        self.changeCardTop.addWidget(self.changeCardHeading)

        self.whatIf = QPushButton(self.changeCard)
        self.whatIf.setObjectName(u"whatIf")
        self.whatIf.setProperty(u"kind", u"link")

        self.changeCardTop.addWidget(self.whatIf, 0, Qt.AlignmentFlag.AlignTop)


        self.changeCardRows.addLayout(self.changeCardTop)

        self.changes = Points(self.changeCard)
        self.changes.setObjectName(u"changes")

        self.changeCardRows.addWidget(self.changes)

        self.noChange = Prose(self.changeCard)
        self.noChange.setObjectName(u"noChange")

        self.changeCardRows.addWidget(self.noChange)

        self.changeSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.changeCardRows.addItem(self.changeSpace)

        self.tryNote = Prose(self.changeCard)
        self.tryNote.setObjectName(u"tryNote")
        self.tryNote.setProperty(u"kind", u"note")

        self.changeCardRows.addWidget(self.tryNote)


        self.numbersRows.addWidget(self.above)

        self.below = Fold(self.numbers)
        self.below.setObjectName(u"below")
        self.whereCard = Card(self.below)
        self.whereCard.setObjectName(u"whereCard")
        self.whereCardRows = QVBoxLayout(self.whereCard)
        self.whereCardRows.setSpacing(8)
        self.whereCardRows.setObjectName(u"whereCardRows")
        self.whereCardRows.setContentsMargins(20, 14, 20, 14)
        self.where = Pictured(self.whereCard)
        self.where.setObjectName(u"where")

        self.whereCardRows.addWidget(self.where)

        self.whereNote = Prose(self.whereCard)
        self.whereNote.setObjectName(u"whereNote")
        self.whereNote.setProperty(u"kind", u"note")

        self.whereCardRows.addWidget(self.whereNote)

        self.whereSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whereCardRows.addItem(self.whereSpace)

        self.reasonsCard = Card(self.below)
        self.reasonsCard.setObjectName(u"reasonsCard")
        self.reasonsCardRows = QVBoxLayout(self.reasonsCard)
        self.reasonsCardRows.setSpacing(8)
        self.reasonsCardRows.setObjectName(u"reasonsCardRows")
        self.reasonsCardRows.setContentsMargins(20, 14, 20, 14)
        self.reasonsCardHeading = Heading(self.reasonsCard)
        self.reasonsCardHeading.setObjectName(u"reasonsCardHeading")
        self.reasonsCardHeading.setProperty(u"kind", u"heading")

        self.reasonsCardRows.addWidget(self.reasonsCardHeading)

        self.reasons = Points(self.reasonsCard)
        self.reasons.setObjectName(u"reasons")

        self.reasonsCardRows.addWidget(self.reasons)

        self.noReasons = Prose(self.reasonsCard)
        self.noReasons.setObjectName(u"noReasons")

        self.reasonsCardRows.addWidget(self.noReasons)

        self.reasonsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reasonsCardRows.addItem(self.reasonsSpace)

        self.reasonsNote = Prose(self.reasonsCard)
        self.reasonsNote.setObjectName(u"reasonsNote")
        self.reasonsNote.setProperty(u"kind", u"note")

        self.reasonsCardRows.addWidget(self.reasonsNote)

        self.workedOut = QPushButton(self.reasonsCard)
        self.workedOut.setObjectName(u"workedOut")
        self.workedOut.setProperty(u"kind", u"link")

        self.reasonsCardRows.addWidget(self.workedOut, 0, Qt.AlignmentFlag.AlignLeft)


        self.numbersRows.addWidget(self.below)

        self.tensionsCard = Card(self.numbers)
        self.tensionsCard.setObjectName(u"tensionsCard")
        self.tensionsCardRows = QVBoxLayout(self.tensionsCard)
        self.tensionsCardRows.setSpacing(8)
        self.tensionsCardRows.setObjectName(u"tensionsCardRows")
        self.tensionsCardRows.setContentsMargins(20, 14, 20, 14)
        self.tensionsCardHead = QHBoxLayout()
        self.tensionsCardHead.setSpacing(16)
        self.tensionsCardHead.setObjectName(u"tensionsCardHead")
        self.tensionsCardHeading = Heading(self.tensionsCard)
        self.tensionsCardHeading.setObjectName(u"tensionsCardHeading")
        self.tensionsCardHeading.setProperty(u"kind", u"heading")

        self.tensionsCardHead.addWidget(self.tensionsCardHeading)

        self.tensionsSourcesSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tensionsCardHead.addItem(self.tensionsSourcesSpace)

        self.tensionsSources = SourcesButton(self.tensionsCard)
        self.tensionsSources.setObjectName(u"tensionsSources")

        self.tensionsCardHead.addWidget(self.tensionsSources, 0, Qt.AlignmentFlag.AlignTop)


        self.tensionsCardRows.addLayout(self.tensionsCardHead)

        self.tensions = Points(self.tensionsCard)
        self.tensions.setObjectName(u"tensions")

        self.tensionsCardRows.addWidget(self.tensions)


        self.numbersRows.addWidget(self.tensionsCard)


        self.rows.addWidget(self.numbers)

        self.nextCard = Card(Result)
        self.nextCard.setObjectName(u"nextCard")
        self.nextCardRows = QVBoxLayout(self.nextCard)
        self.nextCardRows.setSpacing(8)
        self.nextCardRows.setObjectName(u"nextCardRows")
        self.nextCardRows.setContentsMargins(20, 14, 20, 14)
        self.nextCardHead = QHBoxLayout()
        self.nextCardHead.setSpacing(16)
        self.nextCardHead.setObjectName(u"nextCardHead")
        self.nextCardHeading = Heading(self.nextCard)
        self.nextCardHeading.setObjectName(u"nextCardHeading")
        self.nextCardHeading.setProperty(u"kind", u"heading")

        self.nextCardHead.addWidget(self.nextCardHeading)

        self.findingSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nextCardHead.addItem(self.findingSpace)

        self.finding = QPushButton(self.nextCard)
        self.finding.setObjectName(u"finding")
        self.finding.setProperty(u"kind", u"link")

        self.nextCardHead.addWidget(self.finding, 0, Qt.AlignmentFlag.AlignTop)

        self.sources = SourcesButton(self.nextCard)
        self.sources.setObjectName(u"sources")

        self.nextCardHead.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignTop)


        self.nextCardRows.addLayout(self.nextCardHead)

        self.nextSteps = Points(self.nextCard)
        self.nextSteps.setObjectName(u"nextSteps")

        self.nextCardRows.addWidget(self.nextSteps)

        self.closer = QPushButton(self.nextCard)
        self.closer.setObjectName(u"closer")
        self.closer.setProperty(u"kind", u"link")

        self.nextCardRows.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignLeft)


        self.rows.addWidget(self.nextCard)

        self.thenNow = QPushButton(Result)
        self.thenNow.setObjectName(u"thenNow")
        self.thenNow.setProperty(u"kind", u"link")

        self.rows.addWidget(self.thenNow, 0, Qt.AlignmentFlag.AlignLeft)


        self.retranslateUi(Result)

        QMetaObject.connectSlotsByName(Result)
    # setupUi

    def retranslateUi(self, Result):
        self.helpMore.setText(QCoreApplication.translate("Result", u"Help in &other countries", None))
        self.whatIf.setText(QCoreApplication.translate("Result", u"&What if\u2026", None))
        self.tryNote.setText(QCoreApplication.translate("Result", u"\u201cWhat if\u201d lets you try a change.", None))
        self.noReasons.setText(QCoreApplication.translate("Result", u"No single answer stands out.", None))
        self.reasonsNote.setText(QCoreApplication.translate("Result", u"Your answer, from 0 to 100. A low one speaks against.", None))
        self.workedOut.setText(QCoreApplication.translate("Result", u"All reasons and the &arithmetic", None))
        self.thenNow.setText(QCoreApplication.translate("Result", u"Earlier answers beside the&se\u2026", None))
        pass
    # retranslateUi

