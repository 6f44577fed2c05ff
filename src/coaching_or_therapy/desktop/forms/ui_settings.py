# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.check_box import CheckBox
from coaching_or_therapy.desktop.widgets.choice_box import ChoiceBox
from coaching_or_therapy.desktop.widgets.country import CountryBox
from coaching_or_therapy.desktop.widgets.text import (Prose, Title)

class Ui_Settings(object):
    def setupUi(self, Settings):
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        self.all = QVBoxLayout(Settings)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = Title(Settings)
        self.title.setObjectName(u"title")

        self.all.addWidget(self.title)

        self.scroll = QScrollArea(Settings)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.rows = QVBoxLayout(self.inside)
        self.rows.setSpacing(24)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 12, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(12)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.inside)
        self.languageLabel.setObjectName(u"languageLabel")

        self.grid.addWidget(self.languageLabel, 0, 0, 1, 1)

        self.language = ChoiceBox(self.inside)
        self.language.setObjectName(u"language")

        self.grid.addWidget(self.language, 0, 1, 1, 1)

        self.colorsLabel = QLabel(self.inside)
        self.colorsLabel.setObjectName(u"colorsLabel")

        self.grid.addWidget(self.colorsLabel, 1, 0, 1, 1)

        self.colors = ChoiceBox(self.inside)
        self.colors.setObjectName(u"colors")

        self.grid.addWidget(self.colors, 1, 1, 1, 1)

        self.textLabel = QLabel(self.inside)
        self.textLabel.setObjectName(u"textLabel")

        self.grid.addWidget(self.textLabel, 2, 0, 1, 1)

        self.text = ChoiceBox(self.inside)
        self.text.setObjectName(u"text")

        self.grid.addWidget(self.text, 2, 1, 1, 1)

        self.countryLabel = QLabel(self.inside)
        self.countryLabel.setObjectName(u"countryLabel")

        self.grid.addWidget(self.countryLabel, 3, 0, 1, 1)

        self.country = CountryBox(self.inside)
        self.country.setObjectName(u"country")

        self.grid.addWidget(self.country, 3, 1, 1, 1)


        self.rows.addLayout(self.grid)

        self.keepRows = QVBoxLayout()
        self.keepRows.setSpacing(4)
        self.keepRows.setObjectName(u"keepRows")
        self.keepRows.setContentsMargins(0, 0, 0, 0)
        self.keep = CheckBox(self.inside)
        self.keep.setObjectName(u"keep")

        self.keepRows.addWidget(self.keep)

        self.keepNote = Prose(self.inside)
        self.keepNote.setObjectName(u"keepNote")
        self.keepNote.setProperty(u"kind", u"note")

        self.keepRows.addWidget(self.keepNote)


        self.rows.addLayout(self.keepRows)

        self.erase = QPushButton(self.inside)
        self.erase.setObjectName(u"erase")

        self.rows.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.space)

        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Settings)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.all.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.language)
        self.colorsLabel.setBuddy(self.colors)
        self.textLabel.setBuddy(self.text)
        self.countryLabel.setBuddy(self.country)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Settings)
        self.buttons.rejected.connect(Settings.reject)

        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings):
        Settings.setWindowTitle(QCoreApplication.translate("Settings", u"Settings", None))
        self.title.setText(QCoreApplication.translate("Settings", u"Settings", None))
        self.languageLabel.setText(QCoreApplication.translate("Settings", u"&Language", None))
        self.colorsLabel.setText(QCoreApplication.translate("Settings", u"&Colors", None))
        self.textLabel.setText(QCoreApplication.translate("Settings", u"&Size of text", None))
        self.countryLabel.setText(QCoreApplication.translate("Settings", u"Help numbers &for", None))
        self.keep.setText(QCoreApplication.translate("Settings", u"&Keep my answers on this computer", None))
        self.keepNote.setText(QCoreApplication.translate("Settings", u"They stay in your own folder, so you can go on later, and are sent nowhere. Without this, nothing is kept but what you save yourself.", None))
        self.erase.setText(QCoreApplication.translate("Settings", u"&Erase everything\u2026", None))
    # retranslateUi

