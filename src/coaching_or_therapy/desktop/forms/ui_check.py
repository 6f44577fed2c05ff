# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from coaching_or_therapy.desktop.widgets.ticks import Ticks

class Ui_Check(object):
    def setupUi(self, Check):
        if not Check.objectName():
            Check.setObjectName(u"Check")
        self.rows = QVBoxLayout(Check)
        self.rows.setSpacing(16)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.questionsRows = QVBoxLayout()
        self.questionsRows.setSpacing(16)
        self.questionsRows.setObjectName(u"questionsRows")
        self.questionsRows.setContentsMargins(0, 0, 0, 0)

        self.rows.addLayout(self.questionsRows)

        self.inSummary = Ticks(Check)
        self.inSummary.setObjectName(u"inSummary")

        self.rows.addWidget(self.inSummary)


        self.retranslateUi(Check)

        QMetaObject.connectSlotsByName(Check)
    # setupUi

    def retranslateUi(self, Check):
        pass
    # retranslateUi

