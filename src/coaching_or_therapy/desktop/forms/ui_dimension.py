# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dimension.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.panel import SidePanel
from coaching_or_therapy.desktop.widgets.rating import Ratings
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Dimension(object):
    def setupUi(self, Dimension):
        if not Dimension.objectName():
            Dimension.setObjectName(u"Dimension")
        self.rows = QVBoxLayout(Dimension)
        self.rows.setSpacing(12)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.panels = Fold(Dimension)
        self.panels.setObjectName(u"panels")
        self.left = SidePanel(self.panels)
        self.left.setObjectName(u"left")
        self.right = SidePanel(self.panels)
        self.right.setObjectName(u"right")

        self.rows.addWidget(self.panels)

        self.asked = QVBoxLayout()
        self.asked.setSpacing(6)
        self.asked.setObjectName(u"asked")
        self.asked.setContentsMargins(0, 0, 0, 0)
        self.asking = Fold(Dimension)
        self.asking.setObjectName(u"asking")
        self.question = Heading(self.asking)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"kind", u"heading")
        self.howToAnswer = Prose(self.asking)
        self.howToAnswer.setObjectName(u"howToAnswer")
        self.howToAnswer.setProperty(u"kind", u"aside")

        self.asked.addWidget(self.asking)

        self.statements = Ratings(Dimension)
        self.statements.setObjectName(u"statements")

        self.asked.addWidget(self.statements)


        self.rows.addLayout(self.asked)


        self.retranslateUi(Dimension)

        QMetaObject.connectSlotsByName(Dimension)
    # setupUi

    def retranslateUi(self, Dimension):
        self.question.setText(QCoreApplication.translate("Dimension", u"How true is each of these for you?", None))
        pass
    # retranslateUi

