# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.check_box import CheckBox
from coaching_or_therapy.desktop.widgets.country import CountryBox
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Welcome(object):
    def setupUi(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        self.rows = QVBoxLayout(Welcome)
        self.rows.setSpacing(24)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.halves = Fold(Welcome)
        self.halves.setObjectName(u"halves")
        self.question = Card(self.halves)
        self.question.setObjectName(u"question")
        self.questionRows = QVBoxLayout(self.question)
        self.questionRows.setSpacing(16)
        self.questionRows.setObjectName(u"questionRows")
        self.questionRows.setContentsMargins(24, 20, 24, 24)
        self.decision = Heading(self.question)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"kind", u"question")

        self.questionRows.addWidget(self.decision)

        self.points = Bullets(self.question)
        self.points.setObjectName(u"points")

        self.questionRows.addWidget(self.points)

        self.know = QWidget(self.halves)
        self.know.setObjectName(u"know")
        self.knowRows = QVBoxLayout(self.know)
        self.knowRows.setSpacing(12)
        self.knowRows.setObjectName(u"knowRows")
        self.knowRows.setContentsMargins(8, 20, 0, 8)
        self.knowTitle = Heading(self.know)
        self.knowTitle.setObjectName(u"knowTitle")
        self.knowTitle.setProperty(u"kind", u"heading")

        self.knowRows.addWidget(self.knowTitle)

        self.diagnosis = Prose(self.know)
        self.diagnosis.setObjectName(u"diagnosis")

        self.knowRows.addWidget(self.diagnosis)

        self.country = Prose(self.know)
        self.country.setObjectName(u"country")

        self.knowRows.addWidget(self.country)

        self.time = Prose(self.know)
        self.time.setObjectName(u"time")

        self.knowRows.addWidget(self.time)

        self.privacy = Prose(self.know)
        self.privacy.setObjectName(u"privacy")

        self.knowRows.addWidget(self.privacy)

        self.keep = CheckBox(self.know)
        self.keep.setObjectName(u"keep")

        self.knowRows.addWidget(self.keep)

        self.keepNote = Prose(self.know)
        self.keepNote.setObjectName(u"keepNote")
        self.keepNote.setProperty(u"kind", u"note")

        self.knowRows.addWidget(self.keepNote)

        self.countryLabel = Prose(self.know)
        self.countryLabel.setObjectName(u"countryLabel")

        self.knowRows.addWidget(self.countryLabel)

        self.countryBox = CountryBox(self.know)
        self.countryBox.setObjectName(u"countryBox")

        self.knowRows.addWidget(self.countryBox, 0, Qt.AlignmentFlag.AlignLeft)

        self.knowSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.knowRows.addItem(self.knowSpace)


        self.rows.addWidget(self.halves)

#if QT_CONFIG(shortcut)
        self.countryLabel.setBuddy(self.countryBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Welcome)

        QMetaObject.connectSlotsByName(Welcome)
    # setupUi

    def retranslateUi(self, Welcome):
        self.knowTitle.setText(QCoreApplication.translate("Welcome", u"Good to know", None))
        self.time.setText(QCoreApplication.translate("Welcome", u"It takes about 15 minutes. You can stop at any time, and leave any question out.", None))
        self.privacy.setText(QCoreApplication.translate("Welcome", u"Nothing is sent anywhere. The program does not use the network.", None))
        self.keep.setText(QCoreApplication.translate("Welcome", u"&Keep my answers on this computer", None))
        self.keepNote.setText(QCoreApplication.translate("Welcome", u"They stay in your own folder, so you can go on later. Without this, nothing is kept but what you save, not even this choice: make it again at the next start.", None))
        self.countryLabel.setText(QCoreApplication.translate("Welcome", u"Help numbers are shown for:", None))
#if QT_CONFIG(accessibility)
        self.countryBox.setAccessibleName(QCoreApplication.translate("Welcome", u"Country that help numbers are shown for", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

