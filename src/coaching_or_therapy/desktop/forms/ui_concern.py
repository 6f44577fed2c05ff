# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'concern.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.choice_box import ChoiceBox
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.text import (Prose, Title)

class Ui_Concern(object):
    def setupUi(self, Concern):
        if not Concern.objectName():
            Concern.setObjectName(u"Concern")
        self.all = QVBoxLayout(Concern)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = Title(Concern)
        self.title.setObjectName(u"title")

        self.all.addWidget(self.title)

        self.scroll = QScrollArea(Concern)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.rows = QVBoxLayout(self.inside)
        self.rows.setSpacing(16)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 12, 0)
        self.textRows = QVBoxLayout()
        self.textRows.setSpacing(4)
        self.textRows.setObjectName(u"textRows")
        self.textRows.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.inside)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setWordWrap(True)

        self.textRows.addWidget(self.textLabel)

        self.text = QLineEdit(self.inside)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(300)

        self.textRows.addWidget(self.text)


        self.rows.addLayout(self.textRows)

        self.favoursRows = QVBoxLayout()
        self.favoursRows.setSpacing(4)
        self.favoursRows.setObjectName(u"favoursRows")
        self.favoursRows.setContentsMargins(0, 0, 0, 0)
        self.favoursLabel = QLabel(self.inside)
        self.favoursLabel.setObjectName(u"favoursLabel")
        self.favoursLabel.setWordWrap(True)

        self.favoursRows.addWidget(self.favoursLabel)

        self.favours = ChoiceBox(self.inside)
        self.favours.setObjectName(u"favours")

        self.favoursRows.addWidget(self.favours)


        self.rows.addLayout(self.favoursRows)

        self.strengthRows = QVBoxLayout()
        self.strengthRows.setSpacing(0)
        self.strengthRows.setObjectName(u"strengthRows")
        self.strengthRows.setContentsMargins(0, 0, 0, 0)
        self.strengthLabel = Prose(self.inside)
        self.strengthLabel.setObjectName(u"strengthLabel")

        self.strengthRows.addWidget(self.strengthLabel)

        self.strength = Slider(self.inside)
        self.strength.setObjectName(u"strength")

        self.strengthRows.addWidget(self.strength)


        self.rows.addLayout(self.strengthRows)

        self.importanceRows = QVBoxLayout()
        self.importanceRows.setSpacing(0)
        self.importanceRows.setObjectName(u"importanceRows")
        self.importanceRows.setContentsMargins(0, 0, 0, 0)
        self.importanceLabel = Prose(self.inside)
        self.importanceLabel.setObjectName(u"importanceLabel")

        self.importanceRows.addWidget(self.importanceLabel)

        self.importance = Slider(self.inside)
        self.importance.setObjectName(u"importance")

        self.importanceRows.addWidget(self.importance)


        self.rows.addLayout(self.importanceRows)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.space)

        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Concern)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.all.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.favoursLabel.setBuddy(self.favours)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Concern)
        self.buttons.accepted.connect(Concern.accept)
        self.buttons.rejected.connect(Concern.reject)

        QMetaObject.connectSlotsByName(Concern)
    # setupUi

    def retranslateUi(self, Concern):
        Concern.setWindowTitle(QCoreApplication.translate("Concern", u"Something that matters to you", None))
        self.title.setText(QCoreApplication.translate("Concern", u"Something that matters to you", None))
        self.textLabel.setText(QCoreApplication.translate("Concern", u"What matters to you? In your own &words:", None))
        self.favoursLabel.setText(QCoreApplication.translate("Concern", u"W&hich would do better here?", None))
        self.favours.setPlaceholderText(QCoreApplication.translate("Concern", u"Choose one", None))
        self.strengthLabel.setText(QCoreApplication.translate("Concern", u"How much better?", None))
#if QT_CONFIG(accessibility)
        self.strength.setAccessibleName(QCoreApplication.translate("Concern", u"How much better?", None))
#endif // QT_CONFIG(accessibility)
        self.importanceLabel.setText(QCoreApplication.translate("Concern", u"How much does it matter, beside what matters most?", None))
#if QT_CONFIG(accessibility)
        self.importance.setAccessibleName(QCoreApplication.translate("Concern", u"How much does it matter, beside what matters most?", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

