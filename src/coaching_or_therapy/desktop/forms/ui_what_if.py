# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'what-if.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.line_up_chart import LineUpChart
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.swings import Swings
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_WhatIf(object):
    def setupUi(self, WhatIf):
        if not WhatIf.objectName():
            WhatIf.setObjectName(u"WhatIf")
        self.rows = QVBoxLayout(WhatIf)
        self.rows.setSpacing(14)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(24, 20, 24, 18)
        self.now = Card(WhatIf)
        self.now.setObjectName(u"now")
        self.nowRows = QVBoxLayout(self.now)
        self.nowRows.setSpacing(6)
        self.nowRows.setObjectName(u"nowRows")
        self.nowRows.setContentsMargins(20, 16, 20, 14)
        self.outcome = Heading(self.now)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"kind", u"question")

        self.nowRows.addWidget(self.outcome)

        self.steadiness = Prose(self.now)
        self.steadiness.setObjectName(u"steadiness")
        self.steadiness.setProperty(u"kind", u"lead")

        self.nowRows.addWidget(self.steadiness)

        self.lineUp = LineUpChart(self.now)
        self.lineUp.setObjectName(u"lineUp")

        self.nowRows.addWidget(self.lineUp)

        self.before = Prose(self.now)
        self.before.setObjectName(u"before")
        self.before.setProperty(u"kind", u"note")

        self.nowRows.addWidget(self.before)


        self.rows.addWidget(self.now)

        self.area = QScrollArea(WhatIf)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.answers = QWidget()
        self.answers.setObjectName(u"answers")
        self.answersRows = QVBoxLayout(self.answers)
        self.answersRows.setSpacing(14)
        self.answersRows.setObjectName(u"answersRows")
        self.answersRows.setContentsMargins(0, 0, 12, 16)
        self.groupsRows = QVBoxLayout()
        self.groupsRows.setSpacing(10)
        self.groupsRows.setObjectName(u"groupsRows")
        self.groupsRows.setContentsMargins(0, 0, 0, 0)

        self.answersRows.addLayout(self.groupsRows)

        self.mattersHeading = Heading(self.answers)
        self.mattersHeading.setObjectName(u"mattersHeading")
        self.mattersHeading.setProperty(u"kind", u"question")

        self.answersRows.addWidget(self.mattersHeading)

        self.matters = Swings(self.answers)
        self.matters.setObjectName(u"matters")

        self.answersRows.addWidget(self.matters)

        self.roomHeading = Heading(self.answers)
        self.roomHeading.setObjectName(u"roomHeading")
        self.roomHeading.setProperty(u"kind", u"question")

        self.answersRows.addWidget(self.roomHeading)

        self.room = Slider(self.answers)
        self.room.setObjectName(u"room")

        self.answersRows.addWidget(self.room)

        self.area.setWidget(self.answers)

        self.rows.addWidget(self.area)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.putBack = QPushButton(WhatIf)
        self.putBack.setObjectName(u"putBack")

        self.buttons.addWidget(self.putBack)

        self.buttonsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsSpace)

        self.close = QPushButton(WhatIf)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        self.keep = QPushButton(WhatIf)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.keep)


        self.rows.addLayout(self.buttons)


        self.retranslateUi(WhatIf)

        QMetaObject.connectSlotsByName(WhatIf)
    # setupUi

    def retranslateUi(self, WhatIf):
        WhatIf.setWindowTitle(QCoreApplication.translate("WhatIf", u"What if\u2026", None))
        self.before.setText(QCoreApplication.translate("WhatIf", u"The small mark above a bar shows where it stands with your own answers.", None))
        self.putBack.setText(QCoreApplication.translate("WhatIf", u"&Put all back", None))
        self.close.setText(QCoreApplication.translate("WhatIf", u"&Close", None))
        self.keep.setText(QCoreApplication.translate("WhatIf", u"&Keep these answers", None))
    # retranslateUi

