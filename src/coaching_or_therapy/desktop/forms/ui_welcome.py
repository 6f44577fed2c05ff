# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.check_box import CheckBox
from coaching_or_therapy.desktop.widgets.country import CountryBox
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)

class Ui_Welcome(object):
    def setupUi(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        self.rows = QVBoxLayout(Welcome)
        self.rows.setSpacing(14)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.expired = Prose(Welcome)
        self.expired.setObjectName(u"expired")
        self.expired.setProperty(u"kind", u"heading")

        self.rows.addWidget(self.expired)

        self.back = Card(Welcome)
        self.back.setObjectName(u"back")
        self.backRow = QHBoxLayout(self.back)
        self.backRow.setSpacing(16)
        self.backRow.setObjectName(u"backRow")
        self.backRow.setContentsMargins(24, 10, 12, 10)
        self.backWords = Prose(self.back)
        self.backWords.setObjectName(u"backWords")
        self.backWords.setProperty(u"kind", u"heading")

        self.backRow.addWidget(self.backWords)

        self.goOn = QPushButton(self.back)
        self.goOn.setObjectName(u"goOn")

        self.backRow.addWidget(self.goOn)


        self.rows.addWidget(self.back)

        self.halves = Fold(Welcome)
        self.halves.setObjectName(u"halves")
        self.begin = QWidget(self.halves)
        self.begin.setObjectName(u"begin")
        self.beginRows = QVBoxLayout(self.begin)
        self.beginRows.setSpacing(12)
        self.beginRows.setObjectName(u"beginRows")
        self.beginRows.setContentsMargins(0, 0, 0, 0)
        self.question = Card(self.begin)
        self.question.setObjectName(u"question")
        self.questionRows = QVBoxLayout(self.question)
        self.questionRows.setSpacing(12)
        self.questionRows.setObjectName(u"questionRows")
        self.questionRows.setContentsMargins(24, 18, 24, 18)
        self.decision = Heading(self.question)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"kind", u"question")

        self.questionRows.addWidget(self.decision)

        self.steps = Bullets(self.question)
        self.steps.setObjectName(u"steps")

        self.questionRows.addWidget(self.steps)

        self.time = Prose(self.question)
        self.time.setObjectName(u"time")
        self.time.setProperty(u"kind", u"note")

        self.questionRows.addWidget(self.time)


        self.beginRows.addWidget(self.question)

        self.tooMuch = Prose(self.begin)
        self.tooMuch.setObjectName(u"tooMuch")

        self.beginRows.addWidget(self.tooMuch)

        self.countryLabel = Prose(self.begin)
        self.countryLabel.setObjectName(u"countryLabel")

        self.beginRows.addWidget(self.countryLabel)

        self.countryBox = CountryBox(self.begin)
        self.countryBox.setObjectName(u"countryBox")

        self.beginRows.addWidget(self.countryBox, 0, Qt.AlignmentFlag.AlignLeft)

        self.beginSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beginRows.addItem(self.beginSpace)

        self.know = QWidget(self.halves)
        self.know.setObjectName(u"know")
        self.knowRows = QVBoxLayout(self.know)
        self.knowRows.setSpacing(12)
        self.knowRows.setObjectName(u"knowRows")
        self.knowRows.setContentsMargins(0, 16, 0, 0)
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

        self.practice = Prose(self.know)
        self.practice.setObjectName(u"practice")

        self.knowRows.addWidget(self.practice)

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

        self.more = QPushButton(self.know)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"link")

        self.knowRows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

        self.knowSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.knowRows.addItem(self.knowSpace)


        self.rows.addWidget(self.halves)

        self.aid = QWidget(Welcome)
        self.aid.setObjectName(u"aid")
        self.aidRows = QVBoxLayout(self.aid)
        self.aidRows.setSpacing(6)
        self.aidRows.setObjectName(u"aidRows")
        self.aidRows.setContentsMargins(0, 0, 0, 0)
        self.points = Bullets(self.aid)
        self.points.setObjectName(u"points")

        self.aidRows.addWidget(self.points)

        self.sources = SourcesButton(self.aid)
        self.sources.setObjectName(u"sources")

        self.aidRows.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeft)


        self.rows.addWidget(self.aid)

#if QT_CONFIG(shortcut)
        self.countryLabel.setBuddy(self.countryBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Welcome)

        QMetaObject.connectSlotsByName(Welcome)
    # setupUi

    def retranslateUi(self, Welcome):
        self.goOn.setText(QCoreApplication.translate("Welcome", u"&Go on where you stopped", None))
        self.time.setText(QCoreApplication.translate("Welcome", u"It takes about 15 minutes. You can stop at any time, and leave any question out.", None))
        self.tooMuch.setText(QCoreApplication.translate("Welcome", u"If it is all too much just now, help is one press away on every page.", None))
        self.countryLabel.setText(QCoreApplication.translate("Welcome", u"Help numbers are shown for:", None))
#if QT_CONFIG(accessibility)
        self.countryBox.setAccessibleName(QCoreApplication.translate("Welcome", u"Country that help numbers are shown for", None))
#endif // QT_CONFIG(accessibility)
        self.knowTitle.setText(QCoreApplication.translate("Welcome", u"Good to know", None))
        self.privacy.setText(QCoreApplication.translate("Welcome", u"Nothing is sent anywhere. The program does not use the network.", None))
        self.keep.setText(QCoreApplication.translate("Welcome", u"&Keep my answers on this computer", None))
        self.keepNote.setText(QCoreApplication.translate("Welcome", u"Your answers stay in your own folder, so you can go on later. Otherwise nothing is kept, not even this choice.", None))
        pass
    # retranslateUi

