# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'options.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from coaching_or_therapy.desktop.widgets.comparison import ComparisonTable
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.text import Heading

class Ui_Options(object):
    def setupUi(self, Options):
        if not Options.objectName():
            Options.setObjectName(u"Options")
        self.rows = QVBoxLayout(Options)
        self.rows.setSpacing(16)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.firstRows = QVBoxLayout()
        self.firstRows.setSpacing(8)
        self.firstRows.setObjectName(u"firstRows")
        self.firstRows.setContentsMargins(0, 0, 0, 0)
        self.toComparison = QPushButton(Options)
        self.toComparison.setObjectName(u"toComparison")
        self.toComparison.setProperty(u"kind", u"link")

        self.firstRows.addWidget(self.toComparison, 0, Qt.AlignmentFlag.AlignLeft)

        self.first = Fold(Options)
        self.first.setObjectName(u"first")

        self.firstRows.addWidget(self.first)


        self.rows.addLayout(self.firstRows)

        self.second = Fold(Options)
        self.second.setObjectName(u"second")

        self.rows.addWidget(self.second)

        self.compareTitle = Heading(Options)
        self.compareTitle.setObjectName(u"compareTitle")
        self.compareTitle.setProperty(u"kind", u"question")

        self.rows.addWidget(self.compareTitle)

        self.comparison = ComparisonTable(Options)
        self.comparison.setObjectName(u"comparison")

        self.rows.addWidget(self.comparison)


        self.retranslateUi(Options)

        QMetaObject.connectSlotsByName(Options)
    # setupUi

    def retranslateUi(self, Options):
        self.toComparison.setText(QCoreApplication.translate("Options", u"Compare all four &side by side", None))
        self.compareTitle.setText(QCoreApplication.translate("Options", u"Side by side", None))
        pass
    # retranslateUi

