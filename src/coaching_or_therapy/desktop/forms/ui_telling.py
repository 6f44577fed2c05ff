# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'telling.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.text import Title

class Ui_Telling(object):
    def setupUi(self, Telling):
        if not Telling.objectName():
            Telling.setObjectName(u"Telling")
        self.all = QVBoxLayout(Telling)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = Title(Telling)
        self.title.setObjectName(u"title")

        self.all.addWidget(self.title)

        self.scroll = QScrollArea(Telling)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setProperty(u"kind", u"text")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.column = QVBoxLayout(self.inside)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 12, 0)
        self.parts = QVBoxLayout()
        self.parts.setSpacing(8)
        self.parts.setObjectName(u"parts")

        self.column.addLayout(self.parts)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Telling)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.all.addWidget(self.buttons)


        self.retranslateUi(Telling)
        self.buttons.rejected.connect(Telling.reject)

        QMetaObject.connectSlotsByName(Telling)
    # setupUi

    def retranslateUi(self, Telling):
        pass
    # retranslateUi

