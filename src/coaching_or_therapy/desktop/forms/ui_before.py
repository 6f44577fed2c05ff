# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'before.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from coaching_or_therapy.desktop.widgets.rating import Ratings
from coaching_or_therapy.desktop.widgets.text import Prose

class Ui_Before(object):
    def setupUi(self, Before):
        if not Before.objectName():
            Before.setObjectName(u"Before")
        self.rows = QVBoxLayout(Before)
        self.rows.setSpacing(16)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.areas = Ratings(Before)
        self.areas.setObjectName(u"areas")

        self.rows.addWidget(self.areas)

        self.note = Prose(Before)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"note")

        self.rows.addWidget(self.note)


        self.retranslateUi(Before)

        QMetaObject.connectSlotsByName(Before)
    # setupUi

    def retranslateUi(self, Before):
        self.note.setText(QCoreApplication.translate("Before", u"Your result does not depend on this. You can leave any of them open.", None))
        pass
    # retranslateUi

