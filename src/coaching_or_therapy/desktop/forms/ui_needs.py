# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'needs.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.rating import Ratings
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Needs(object):
    def setupUi(self, Needs):
        if not Needs.objectName():
            Needs.setObjectName(u"Needs")
        self.rows = QVBoxLayout(Needs)
        self.rows.setSpacing(20)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.safety = Card(Needs)
        self.safety.setObjectName(u"safety")
        self.safetyRows = QVBoxLayout(self.safety)
        self.safetyRows.setSpacing(8)
        self.safetyRows.setObjectName(u"safetyRows")
        self.safetyRows.setContentsMargins(20, 14, 20, 16)
        self.safetyTitle = Heading(self.safety)
        self.safetyTitle.setObjectName(u"safetyTitle")
        self.safetyTitle.setProperty(u"kind", u"heading")

        self.safetyRows.addWidget(self.safetyTitle)

        self.why = Prose(self.safety)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"kind", u"note")

        self.safetyRows.addWidget(self.why)

        self.asked = Prose(self.safety)
        self.asked.setObjectName(u"asked")

        self.safetyRows.addWidget(self.asked)

        self.answers = Fold(self.safety)
        self.answers.setObjectName(u"answers")

        self.safetyRows.addWidget(self.answers)

        self.reply = Prose(self.safety)
        self.reply.setObjectName(u"reply")

        self.safetyRows.addWidget(self.reply)

        self.showHelp = QPushButton(self.safety)
        self.showHelp.setObjectName(u"showHelp")
        self.showHelp.setProperty(u"kind", u"help")

        self.safetyRows.addWidget(self.showHelp, 0, Qt.AlignmentFlag.AlignLeft)


        self.rows.addWidget(self.safety)

        self.askedRows = QVBoxLayout()
        self.askedRows.setSpacing(8)
        self.askedRows.setObjectName(u"askedRows")
        self.askedRows.setContentsMargins(0, 0, 0, 0)
        self.asking = Fold(Needs)
        self.asking.setObjectName(u"asking")
        self.question = Heading(self.asking)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"kind", u"heading")
        self.howToAnswer = Prose(self.asking)
        self.howToAnswer.setObjectName(u"howToAnswer")
        self.howToAnswer.setProperty(u"kind", u"aside")

        self.askedRows.addWidget(self.asking)

        self.lately = Prose(Needs)
        self.lately.setObjectName(u"lately")
        self.lately.setProperty(u"kind", u"wide")

        self.askedRows.addWidget(self.lately)

        self.statements = Ratings(Needs)
        self.statements.setObjectName(u"statements")

        self.askedRows.addWidget(self.statements)


        self.rows.addLayout(self.askedRows)


        self.retranslateUi(Needs)

        QMetaObject.connectSlotsByName(Needs)
    # setupUi

    def retranslateUi(self, Needs):
        self.showHelp.setText(QCoreApplication.translate("Needs", u"Show me who can help now", None))
        self.question.setText(QCoreApplication.translate("Needs", u"How true is each of these for you, these days?", None))
        pass
    # retranslateUi

