# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.check_box import CheckBox
from coaching_or_therapy.desktop.widgets.text import (Prose, Title)

class Ui_Passphrase(object):
    def setupUi(self, Passphrase):
        if not Passphrase.objectName():
            Passphrase.setObjectName(u"Passphrase")
        self.all = QVBoxLayout(Passphrase)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = Title(Passphrase)
        self.title.setObjectName(u"title")

        self.all.addWidget(self.title)

        self.scroll = QScrollArea(Passphrase)
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

        self.passphraseRows = QVBoxLayout()
        self.passphraseRows.setSpacing(4)
        self.passphraseRows.setObjectName(u"passphraseRows")
        self.passphraseRows.setContentsMargins(0, 0, 0, 0)
        self.passphraseLabel = QLabel(self.inside)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setWordWrap(True)

        self.passphraseRows.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(self.inside)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphraseRows.addWidget(self.passphrase)


        self.rows.addLayout(self.passphraseRows)

        self.againRows = QVBoxLayout()
        self.againRows.setSpacing(4)
        self.againRows.setObjectName(u"againRows")
        self.againRows.setContentsMargins(0, 0, 0, 0)
        self.againLabel = QLabel(self.inside)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setWordWrap(True)

        self.againRows.addWidget(self.againLabel)

        self.again = QLineEdit(self.inside)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.againRows.addWidget(self.again)


        self.rows.addLayout(self.againRows)

        self.said = Prose(self.inside)
        self.said.setObjectName(u"said")

        self.rows.addWidget(self.said)

        self.show = CheckBox(self.inside)
        self.show.setObjectName(u"show")

        self.rows.addWidget(self.show)

        self.lost = Prose(self.inside)
        self.lost.setObjectName(u"lost")

        self.rows.addWidget(self.lost)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.space)

        self.scroll.setWidget(self.inside)

        self.all.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Passphrase)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.all.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Passphrase)
        self.buttons.accepted.connect(Passphrase.accept)
        self.buttons.rejected.connect(Passphrase.reject)

        QMetaObject.connectSlotsByName(Passphrase)
    # setupUi

    def retranslateUi(self, Passphrase):
        self.passphraseLabel.setText(QCoreApplication.translate("Passphrase", u"&Passphrase", None))
        self.againLabel.setText(QCoreApplication.translate("Passphrase", u"The same &again", None))
        self.show.setText(QCoreApplication.translate("Passphrase", u"&Show what I type", None))
        self.lost.setText(QCoreApplication.translate("Passphrase", u"Keep the passphrase where you will find it. If it is lost, no one can open the file again.", None))
        pass
    # retranslateUi

