# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.text import (Prose, Title)

class Ui_Report(object):
    def setupUi(self, Report):
        if not Report.objectName():
            Report.setObjectName(u"Report")
        self.all = QVBoxLayout(Report)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = Title(Report)
        self.title.setObjectName(u"title")

        self.all.addWidget(self.title)

        self.scroll = QScrollArea(Report)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.rows = QVBoxLayout(self.inside)
        self.rows.setSpacing(12)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 12, 0)
        self.lead = Prose(self.inside)
        self.lead.setObjectName(u"lead")

        self.rows.addWidget(self.lead)

        self.note = Prose(self.inside)
        self.note.setObjectName(u"note")

        self.rows.addWidget(self.note)

        self.report = QPlainTextEdit(self.inside)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)

        self.rows.addWidget(self.report)

        self.said = Prose(self.inside)
        self.said.setObjectName(u"said")

        self.rows.addWidget(self.said)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.space)

        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Report)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.all.addWidget(self.buttons)


        self.retranslateUi(Report)
        self.buttons.rejected.connect(Report.reject)

        QMetaObject.connectSlotsByName(Report)
    # setupUi

    def retranslateUi(self, Report):
        Report.setWindowTitle(QCoreApplication.translate("Report", u"Something went wrong last time", None))
        self.title.setText(QCoreApplication.translate("Report", u"Something went wrong last time", None))
        self.lead.setText(QCoreApplication.translate("Report", u"A part of the program did not work. Your answers are as they were kept.", None))
        self.note.setText(QCoreApplication.translate("Report", u"This note says where in the program it was. No answer of yours is in it. It is sent nowhere. If you want to help mend the program, copy or save the note, and send it to those who make it.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("Report", u"The note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

