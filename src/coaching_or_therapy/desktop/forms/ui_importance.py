# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'importance.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.concerns import Concerns
from coaching_or_therapy.desktop.widgets.points import Points
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.swings import Swings
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Importance(object):
    def setupUi(self, Importance):
        if not Importance.objectName():
            Importance.setObjectName(u"Importance")
        self.rows = QVBoxLayout(Importance)
        self.rows.setSpacing(24)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.how = Prose(Importance)
        self.how.setObjectName(u"how")
        self.how.setProperty(u"kind", u"wide")

        self.rows.addWidget(self.how)

        self.swings = Swings(Importance)
        self.swings.setObjectName(u"swings")

        self.rows.addWidget(self.swings)

        self.roomRows = QVBoxLayout()
        self.roomRows.setSpacing(4)
        self.roomRows.setObjectName(u"roomRows")
        self.roomRows.setContentsMargins(0, 0, 0, 0)
        self.roomTitle = Heading(Importance)
        self.roomTitle.setObjectName(u"roomTitle")
        self.roomTitle.setProperty(u"kind", u"heading")

        self.roomRows.addWidget(self.roomTitle)

        self.roomWhy = Prose(Importance)
        self.roomWhy.setObjectName(u"roomWhy")

        self.roomRows.addWidget(self.roomWhy)

        self.room = Slider(Importance)
        self.room.setObjectName(u"room")

        self.roomRows.addWidget(self.room)


        self.rows.addLayout(self.roomRows)

        self.ownRows = QVBoxLayout()
        self.ownRows.setSpacing(8)
        self.ownRows.setObjectName(u"ownRows")
        self.ownRows.setContentsMargins(0, 0, 0, 0)
        self.ownTitle = Heading(Importance)
        self.ownTitle.setObjectName(u"ownTitle")
        self.ownTitle.setProperty(u"kind", u"heading")

        self.ownRows.addWidget(self.ownTitle)

        self.ownWhy = Prose(Importance)
        self.ownWhy.setObjectName(u"ownWhy")

        self.ownRows.addWidget(self.ownWhy)

        self.concerns = Concerns(Importance)
        self.concerns.setObjectName(u"concerns")

        self.ownRows.addWidget(self.concerns)

        self.add = QPushButton(Importance)
        self.add.setObjectName(u"add")

        self.ownRows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)


        self.rows.addLayout(self.ownRows)

        self.secondLook = Card(Importance)
        self.secondLook.setObjectName(u"secondLook")
        self.secondLookRows = QVBoxLayout(self.secondLook)
        self.secondLookRows.setSpacing(8)
        self.secondLookRows.setObjectName(u"secondLookRows")
        self.secondLookRows.setContentsMargins(24, 20, 24, 24)
        self.secondLookTitle = Heading(self.secondLook)
        self.secondLookTitle.setObjectName(u"secondLookTitle")
        self.secondLookTitle.setProperty(u"kind", u"heading")

        self.secondLookRows.addWidget(self.secondLookTitle)

        self.secondLookPoints = Points(self.secondLook)
        self.secondLookPoints.setObjectName(u"secondLookPoints")

        self.secondLookRows.addWidget(self.secondLookPoints)


        self.rows.addWidget(self.secondLook)


        self.retranslateUi(Importance)

        QMetaObject.connectSlotsByName(Importance)
    # setupUi

    def retranslateUi(self, Importance):
        self.roomTitle.setText(QCoreApplication.translate("Importance", u"Room for two", None))
        self.roomWhy.setText(QCoreApplication.translate("Importance", u"Both would mean two people to see. How much time, money and strength do you have for that?", None))
        self.ownTitle.setText(QCoreApplication.translate("Importance", u"Something else that matters to you", None))
        self.ownWhy.setText(QCoreApplication.translate("Importance", u"Is there something that we did not ask? Add it in your own words, and it counts like the rest.", None))
        self.add.setText(QCoreApplication.translate("Importance", u"&Add something\u2026", None))
        pass
    # retranslateUi

