# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.choices import Choices
from coaching_or_therapy.desktop.widgets.day import DayField
from coaching_or_therapy.desktop.widgets.next_steps import NextSteps
from coaching_or_therapy.desktop.widgets.notepad import Notepad
from coaching_or_therapy.desktop.widgets.pictured import Pictured
from coaching_or_therapy.desktop.widgets.rating import Ratings
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Decision(object):
    def setupUi(self, Decision):
        if not Decision.objectName():
            Decision.setObjectName(u"Decision")
        self.rows = QVBoxLayout(Decision)
        self.rows.setSpacing(24)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.choiceCard = Card(Decision)
        self.choiceCard.setObjectName(u"choiceCard")
        self.choiceRows = QVBoxLayout(self.choiceCard)
        self.choiceRows.setSpacing(8)
        self.choiceRows.setObjectName(u"choiceRows")
        self.choiceRows.setContentsMargins(24, 20, 24, 24)
        self.choiceTitle = Heading(self.choiceCard)
        self.choiceTitle.setObjectName(u"choiceTitle")
        self.choiceTitle.setProperty(u"kind", u"heading")

        self.choiceRows.addWidget(self.choiceTitle)

        self.choice = Choices(self.choiceCard)
        self.choice.setObjectName(u"choice")

        self.choiceRows.addWidget(self.choice)

        self.reply = Prose(self.choiceCard)
        self.reply.setObjectName(u"reply")

        self.choiceRows.addWidget(self.reply)

        self.closer = QPushButton(self.choiceCard)
        self.closer.setObjectName(u"closer")
        self.closer.setProperty(u"kind", u"link")

        self.choiceRows.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignLeft)

        self.whyRows = QVBoxLayout()
        self.whyRows.setSpacing(4)
        self.whyRows.setObjectName(u"whyRows")
        self.whyRows.setContentsMargins(0, 0, 0, 0)
        self.whyLabel = QLabel(self.choiceCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"kind", u"heading")

        self.whyRows.addWidget(self.whyLabel)

        self.why = Notepad(self.choiceCard)
        self.why.setObjectName(u"why")

        self.whyRows.addWidget(self.why)


        self.choiceRows.addLayout(self.whyRows)

        self.dayTitle = Heading(self.choiceCard)
        self.dayTitle.setObjectName(u"dayTitle")
        self.dayTitle.setProperty(u"kind", u"heading")

        self.choiceRows.addWidget(self.dayTitle)

        self.day = DayField(self.choiceCard)
        self.day.setObjectName(u"day")

        self.choiceRows.addWidget(self.day)

        self.dayNote = Prose(self.choiceCard)
        self.dayNote.setObjectName(u"dayNote")
        self.dayNote.setProperty(u"kind", u"note")

        self.choiceRows.addWidget(self.dayNote)


        self.rows.addWidget(self.choiceCard)

        self.readyRows = QVBoxLayout()
        self.readyRows.setSpacing(8)
        self.readyRows.setObjectName(u"readyRows")
        self.readyRows.setContentsMargins(0, 0, 0, 0)
        self.readyTitle = Heading(Decision)
        self.readyTitle.setObjectName(u"readyTitle")
        self.readyTitle.setProperty(u"kind", u"question")

        self.readyRows.addWidget(self.readyTitle)

        self.readyNote = Prose(Decision)
        self.readyNote.setObjectName(u"readyNote")
        self.readyNote.setProperty(u"kind", u"note")

        self.readyRows.addWidget(self.readyNote)

        self.areas = Ratings(Decision)
        self.areas.setObjectName(u"areas")

        self.readyRows.addWidget(self.areas)


        self.rows.addLayout(self.readyRows)

        self.changeCard = Card(Decision)
        self.changeCard.setObjectName(u"changeCard")
        self.changeRows = QVBoxLayout(self.changeCard)
        self.changeRows.setSpacing(8)
        self.changeRows.setObjectName(u"changeRows")
        self.changeRows.setContentsMargins(24, 20, 24, 24)
        self.change = Pictured(self.changeCard)
        self.change.setObjectName(u"change")

        self.changeRows.addWidget(self.change)

        self.fine = Prose(self.changeCard)
        self.fine.setObjectName(u"fine")

        self.changeRows.addWidget(self.fine)


        self.rows.addWidget(self.changeCard)

        self.lowCard = Card(Decision)
        self.lowCard.setObjectName(u"lowCard")
        self.lowRows = QVBoxLayout(self.lowCard)
        self.lowRows.setSpacing(8)
        self.lowRows.setObjectName(u"lowRows")
        self.lowRows.setContentsMargins(24, 20, 24, 24)
        self.lowNote = Prose(self.lowCard)
        self.lowNote.setObjectName(u"lowNote")

        self.lowRows.addWidget(self.lowNote)

        self.low = NextSteps(self.lowCard)
        self.low.setObjectName(u"low")

        self.lowRows.addWidget(self.low)


        self.rows.addWidget(self.lowCard)

#if QT_CONFIG(shortcut)
        self.whyLabel.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Decision)

        QMetaObject.connectSlotsByName(Decision)
    # setupUi

    def retranslateUi(self, Decision):
        self.choiceTitle.setText(QCoreApplication.translate("Decision", u"What have you decided?", None))
        self.whyLabel.setText(QCoreApplication.translate("Decision", u"Wh&y, in your own words", None))
        self.dayTitle.setText(QCoreApplication.translate("Decision", u"A day to look again", None))
        self.readyTitle.setText(QCoreApplication.translate("Decision", u"How ready do you feel now?", None))
        self.readyNote.setText(QCoreApplication.translate("Decision", u"You were asked the same before you read the facts.", None))
        pass
    # retranslateUi

