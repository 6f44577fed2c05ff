# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sources.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.text import Heading

class Ui_Sources(object):
    def setupUi(self, Sources):
        if not Sources.objectName():
            Sources.setObjectName(u"Sources")
        self.all = QVBoxLayout(Sources)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.about = Heading(Sources)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"heading")

        self.all.addWidget(self.about)

        self.scroll = QScrollArea(Sources)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.rows = QVBoxLayout(self.inside)
        self.rows.setSpacing(4)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 12, 0)
        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Sources)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.all.addWidget(self.buttons)


        self.retranslateUi(Sources)
        self.buttons.rejected.connect(Sources.reject)

        QMetaObject.connectSlotsByName(Sources)
    # setupUi

    def retranslateUi(self, Sources):
        Sources.setWindowTitle(QCoreApplication.translate("Sources", u"Sources", None))
    # retranslateUi

