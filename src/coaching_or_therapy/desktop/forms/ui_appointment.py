# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.choice_box import ChoiceBox
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.notepad import Notepad
from coaching_or_therapy.desktop.widgets.parts import Parts
from coaching_or_therapy.desktop.widgets.preview import Preview
from coaching_or_therapy.desktop.widgets.removable import Removable
from coaching_or_therapy.desktop.widgets.sticky import Sticky
from coaching_or_therapy.desktop.widgets.text import (Heading, Prose)
from coaching_or_therapy.desktop.widgets.ticks import Ticks

class Ui_Appointment(object):
    def setupUi(self, Appointment):
        if not Appointment.objectName():
            Appointment.setObjectName(u"Appointment")
        self.rows = QVBoxLayout(Appointment)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.sides = Fold(Appointment)
        self.sides.setObjectName(u"sides")
        self.asked = QWidget(self.sides)
        self.asked.setObjectName(u"asked")
        self.askedRows = QVBoxLayout(self.asked)
        self.askedRows.setSpacing(14)
        self.askedRows.setObjectName(u"askedRows")
        self.askedRows.setContentsMargins(0, 0, 0, 0)
        self.whenRows = QVBoxLayout()
        self.whenRows.setSpacing(4)
        self.whenRows.setObjectName(u"whenRows")
        self.whenRows.setContentsMargins(0, 0, 0, 0)
        self.whenLabel = QLabel(self.asked)
        self.whenLabel.setObjectName(u"whenLabel")
        self.whenLabel.setWordWrap(True)
        self.whenLabel.setProperty(u"kind", u"heading")

        self.whenRows.addWidget(self.whenLabel)

        self.when = QLineEdit(self.asked)
        self.when.setObjectName(u"when")
        self.when.setMaxLength(200)

        self.whenRows.addWidget(self.when)


        self.askedRows.addLayout(self.whenRows)

        self.withWhomRows = QVBoxLayout()
        self.withWhomRows.setSpacing(4)
        self.withWhomRows.setObjectName(u"withWhomRows")
        self.withWhomRows.setContentsMargins(0, 0, 0, 0)
        self.withWhomLabel = QLabel(self.asked)
        self.withWhomLabel.setObjectName(u"withWhomLabel")
        self.withWhomLabel.setWordWrap(True)
        self.withWhomLabel.setProperty(u"kind", u"heading")

        self.withWhomRows.addWidget(self.withWhomLabel)

        self.withWhom = QLineEdit(self.asked)
        self.withWhom.setObjectName(u"withWhom")
        self.withWhom.setMaxLength(200)

        self.withWhomRows.addWidget(self.withWhom)

        self.finding = QPushButton(self.asked)
        self.finding.setObjectName(u"finding")
        self.finding.setProperty(u"kind", u"link")

        self.withWhomRows.addWidget(self.finding, 0, Qt.AlignmentFlag.AlignLeft)


        self.askedRows.addLayout(self.withWhomRows)

        self.nameRows = QVBoxLayout()
        self.nameRows.setSpacing(4)
        self.nameRows.setObjectName(u"nameRows")
        self.nameRows.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.asked)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setProperty(u"kind", u"heading")

        self.nameRows.addWidget(self.nameLabel)

        self.name = QLineEdit(self.asked)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.nameRows.addWidget(self.name)


        self.askedRows.addLayout(self.nameRows)

        self.bringRows = QVBoxLayout()
        self.bringRows.setSpacing(4)
        self.bringRows.setObjectName(u"bringRows")
        self.bringRows.setContentsMargins(0, 0, 0, 0)
        self.bringLabel = QLabel(self.asked)
        self.bringLabel.setObjectName(u"bringLabel")
        self.bringLabel.setWordWrap(True)
        self.bringLabel.setProperty(u"kind", u"heading")

        self.bringRows.addWidget(self.bringLabel)

        self.bring = Notepad(self.asked)
        self.bring.setObjectName(u"bring")

        self.bringRows.addWidget(self.bring)

        self.bringFull = Prose(self.asked)
        self.bringFull.setObjectName(u"bringFull")
        self.bringFull.setProperty(u"kind", u"note")

        self.bringRows.addWidget(self.bringFull)


        self.askedRows.addLayout(self.bringRows)

        self.questionsRows = QVBoxLayout()
        self.questionsRows.setSpacing(4)
        self.questionsRows.setObjectName(u"questionsRows")
        self.questionsRows.setContentsMargins(0, 0, 0, 0)
        self.questionsHeading = Heading(self.asked)
        self.questionsHeading.setObjectName(u"questionsHeading")
        self.questionsHeading.setProperty(u"kind", u"heading")

        self.questionsRows.addWidget(self.questionsHeading)

        self.questionsNote = Prose(self.asked)
        self.questionsNote.setObjectName(u"questionsNote")
        self.questionsNote.setProperty(u"kind", u"note")

        self.questionsRows.addWidget(self.questionsNote)


        self.askedRows.addLayout(self.questionsRows)

        self.firstWhom = Heading(self.asked)
        self.firstWhom.setObjectName(u"firstWhom")

        self.askedRows.addWidget(self.firstWhom)

        self.firstQuestions = Ticks(self.asked)
        self.firstQuestions.setObjectName(u"firstQuestions")

        self.askedRows.addWidget(self.firstQuestions)

        self.secondWhom = Heading(self.asked)
        self.secondWhom.setObjectName(u"secondWhom")

        self.askedRows.addWidget(self.secondWhom)

        self.secondQuestions = Ticks(self.asked)
        self.secondQuestions.setObjectName(u"secondQuestions")

        self.askedRows.addWidget(self.secondQuestions)

        self.thirdWhom = Heading(self.asked)
        self.thirdWhom.setObjectName(u"thirdWhom")

        self.askedRows.addWidget(self.thirdWhom)

        self.thirdQuestions = Ticks(self.asked)
        self.thirdQuestions.setObjectName(u"thirdQuestions")

        self.askedRows.addWidget(self.thirdQuestions)

        self.otherList = QPushButton(self.asked)
        self.otherList.setObjectName(u"otherList")
        self.otherList.setProperty(u"kind", u"link")

        self.askedRows.addWidget(self.otherList, 0, Qt.AlignmentFlag.AlignLeft)

        self.ownRows = QVBoxLayout()
        self.ownRows.setSpacing(4)
        self.ownRows.setObjectName(u"ownRows")
        self.ownRows.setContentsMargins(0, 0, 0, 0)
        self.ownLabel = QLabel(self.asked)
        self.ownLabel.setObjectName(u"ownLabel")
        self.ownLabel.setWordWrap(True)
        self.ownLabel.setProperty(u"kind", u"heading")

        self.ownRows.addWidget(self.ownLabel)

        self.ownRow = QHBoxLayout()
        self.ownRow.setSpacing(8)
        self.ownRow.setObjectName(u"ownRow")
        self.ownRow.setContentsMargins(0, 0, 0, 0)
        self.ownQuestion = QLineEdit(self.asked)
        self.ownQuestion.setObjectName(u"ownQuestion")
        self.ownQuestion.setMaxLength(300)

        self.ownRow.addWidget(self.ownQuestion)

        self.add = QPushButton(self.asked)
        self.add.setObjectName(u"add")

        self.ownRow.addWidget(self.add)

        self.ownRow.setStretch(0, 1)

        self.ownRows.addLayout(self.ownRow)


        self.askedRows.addLayout(self.ownRows)

        self.ownQuestions = Removable(self.asked)
        self.ownQuestions.setObjectName(u"ownQuestions")

        self.askedRows.addWidget(self.ownQuestions)

        self.askedSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.askedRows.addItem(self.askedSpace)

        self.sticky = Sticky(self.sides)
        self.sticky.setObjectName(u"sticky")
        self.page = QWidget(self.sticky)
        self.page.setObjectName(u"page")
        self.pageRows = QVBoxLayout(self.page)
        self.pageRows.setSpacing(8)
        self.pageRows.setObjectName(u"pageRows")
        self.pageRows.setContentsMargins(0, 0, 0, 0)
        self.choices = Fold(self.page)
        self.choices.setObjectName(u"choices")
        self.formChoice = QWidget(self.choices)
        self.formChoice.setObjectName(u"formChoice")
        self.formRow = QHBoxLayout(self.formChoice)
        self.formRow.setSpacing(8)
        self.formRow.setObjectName(u"formRow")
        self.formRow.setContentsMargins(0, 0, 0, 0)
        self.formLabel = QLabel(self.formChoice)
        self.formLabel.setObjectName(u"formLabel")
        self.formLabel.setProperty(u"kind", u"heading")

        self.formRow.addWidget(self.formLabel)

        self.form = ChoiceBox(self.formChoice)
        self.form.setObjectName(u"form")

        self.formRow.addWidget(self.form)

        self.formSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formRow.addItem(self.formSpace)

        self.paperChoice = QWidget(self.choices)
        self.paperChoice.setObjectName(u"paperChoice")
        self.paperRow = QHBoxLayout(self.paperChoice)
        self.paperRow.setSpacing(8)
        self.paperRow.setObjectName(u"paperRow")
        self.paperRow.setContentsMargins(0, 0, 0, 0)
        self.paperLabel = QLabel(self.paperChoice)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setProperty(u"kind", u"heading")

        self.paperRow.addWidget(self.paperLabel)

        self.paper = ChoiceBox(self.paperChoice)
        self.paper.setObjectName(u"paper")

        self.paperRow.addWidget(self.paper)

        self.paperSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paperRow.addItem(self.paperSpace)


        self.pageRows.addWidget(self.choices)

        self.said = Prose(self.page)
        self.said.setObjectName(u"said")

        self.pageRows.addWidget(self.said)

        self.preview = Preview(self.page)
        self.preview.setObjectName(u"preview")

        self.pageRows.addWidget(self.preview)

        self.turnRow = QHBoxLayout()
        self.turnRow.setSpacing(8)
        self.turnRow.setObjectName(u"turnRow")
        self.turnRow.setContentsMargins(0, 0, 0, 0)
        self.before = QPushButton(self.page)
        self.before.setObjectName(u"before")
        self.before.setProperty(u"kind", u"link")

        self.turnRow.addWidget(self.before)

        self.where = QLabel(self.page)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"kind", u"note")

        self.turnRow.addWidget(self.where)

        self.after = QPushButton(self.page)
        self.after.setObjectName(u"after")
        self.after.setProperty(u"kind", u"link")

        self.turnRow.addWidget(self.after)

        self.turnSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.turnRow.addItem(self.turnSpace)

        self.large = QPushButton(self.page)
        self.large.setObjectName(u"large")
        self.large.setProperty(u"kind", u"link")

        self.turnRow.addWidget(self.large)

        self.leaveOut = QPushButton(self.page)
        self.leaveOut.setObjectName(u"leaveOut")
        self.leaveOut.setProperty(u"kind", u"link")

        self.turnRow.addWidget(self.leaveOut)


        self.pageRows.addLayout(self.turnRow)

        self.attach = Ticks(self.page)
        self.attach.setObjectName(u"attach")

        self.pageRows.addWidget(self.attach)

        self.fileNote = Prose(self.page)
        self.fileNote.setObjectName(u"fileNote")
        self.fileNote.setProperty(u"kind", u"note")

        self.pageRows.addWidget(self.fileNote)

        self.parts = Parts(self.page)
        self.parts.setObjectName(u"parts")

        self.pageRows.addWidget(self.parts)


        self.rows.addWidget(self.sides)

#if QT_CONFIG(shortcut)
        self.whenLabel.setBuddy(self.when)
        self.withWhomLabel.setBuddy(self.withWhom)
        self.nameLabel.setBuddy(self.name)
        self.bringLabel.setBuddy(self.bring)
        self.ownLabel.setBuddy(self.ownQuestion)
        self.formLabel.setBuddy(self.form)
        self.paperLabel.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Appointment)

        QMetaObject.connectSlotsByName(Appointment)
    # setupUi

    def retranslateUi(self, Appointment):
        self.whenLabel.setText(QCoreApplication.translate("Appointment", u"&When is it?", None))
        self.when.setPlaceholderText(QCoreApplication.translate("Appointment", u"For example: Thursday at 5:30 pm", None))
        self.withWhomLabel.setText(QCoreApplication.translate("Appointment", u"W&ith whom?", None))
        self.withWhom.setPlaceholderText(QCoreApplication.translate("Appointment", u"A name or a practice", None))
        self.nameLabel.setText(QCoreApplication.translate("Appointment", u"Your &name, if you want it on the page", None))
        self.name.setPlaceholderText("")
        self.bringLabel.setText(QCoreApplication.translate("Appointment", u"What you want to bring &up", None))
        self.bringFull.setText(QCoreApplication.translate("Appointment", u"The page has room for this much. What came after it was left out.", None))
        self.questionsHeading.setText(QCoreApplication.translate("Appointment", u"Questions to ask", None))
        self.questionsNote.setText(QCoreApplication.translate("Appointment", u"Tick what you want to ask. Each gets room for the answer.", None))
        self.ownLabel.setText(QCoreApplication.translate("Appointment", u"A question &of your own", None))
        self.add.setText(QCoreApplication.translate("Appointment", u"&Add", None))
        self.formLabel.setText(QCoreApplication.translate("Appointment", u"&For", None))
        self.paperLabel.setText(QCoreApplication.translate("Appointment", u"Pape&r", None))
        self.before.setText(QCoreApplication.translate("Appointment", u"Page before", None))
        self.after.setText(QCoreApplication.translate("Appointment", u"Page after", None))
        self.large.setText(QCoreApplication.translate("Appointment", u"Show &large", None))
        self.leaveOut.setText(QCoreApplication.translate("Appointment", u"L&eave parts out", None))
        pass
    # retranslateUi

