# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.country import CountryBox
from coaching_or_therapy.desktop.widgets.text import (Prose, Title)

class Ui_Help(object):
    def setupUi(self, Help):
        if not Help.objectName():
            Help.setObjectName(u"Help")
        self.all = QVBoxLayout(Help)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = Title(Help)
        self.title.setObjectName(u"title")

        self.all.addWidget(self.title)

        self.calm = Prose(Help)
        self.calm.setObjectName(u"calm")

        self.all.addWidget(self.calm)

        self.countryRow = QHBoxLayout()
        self.countryRow.setSpacing(12)
        self.countryRow.setObjectName(u"countryRow")
        self.countryRow.setContentsMargins(0, 0, 0, 0)
        self.countryLabel = QLabel(Help)
        self.countryLabel.setObjectName(u"countryLabel")

        self.countryRow.addWidget(self.countryLabel)

        self.country = CountryBox(Help)
        self.country.setObjectName(u"country")

        self.countryRow.addWidget(self.country)

        self.countrySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countryRow.addItem(self.countrySpace)


        self.all.addLayout(self.countryRow)

        self.scroll = QScrollArea(Help)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.lines = QVBoxLayout(self.inside)
        self.lines.setSpacing(12)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 12, 0)
        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Help)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.all.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.countryLabel.setBuddy(self.country)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Help)
        self.buttons.rejected.connect(Help.reject)

        QMetaObject.connectSlotsByName(Help)
    # setupUi

    def retranslateUi(self, Help):
        Help.setWindowTitle(QCoreApplication.translate("Help", u"Help now", None))
        self.title.setText(QCoreApplication.translate("Help", u"Help now", None))
        self.calm.setText(QCoreApplication.translate("Help", u"People are there who will listen. You do not have to know what to say.", None))
        self.countryLabel.setText(QCoreApplication.translate("Help", u"&Country", None))
    # retranslateUi

