# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'window.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.stack import Stack
from coaching_or_therapy.desktop.widgets.steps import StepList

class Ui_Window(object):
    def setupUi(self, Window):
        if not Window.objectName():
            Window.setObjectName(u"Window")
        Window.resize(1120, 760)
        self.all = QWidget(Window)
        self.all.setObjectName(u"all")
        self.rows = QVBoxLayout(self.all)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.bar = QFrame(self.all)
        self.bar.setObjectName(u"bar")
        self.bar.setProperty(u"kind", u"bar")
        self.barRow = QHBoxLayout(self.bar)
        self.barRow.setSpacing(8)
        self.barRow.setObjectName(u"barRow")
        self.barRow.setContentsMargins(16, 8, 16, 8)
        self.where = QPushButton(self.bar)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"kind", u"menu")

        self.barRow.addWidget(self.where)

        self.barSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barRow.addItem(self.barSpace)

        self.barMore = QPushButton(self.bar)
        self.barMore.setObjectName(u"barMore")
        self.barMore.setProperty(u"kind", u"menu")

        self.barRow.addWidget(self.barMore)

        self.barHelp = QPushButton(self.bar)
        self.barHelp.setObjectName(u"barHelp")
        self.barHelp.setProperty(u"kind", u"help")

        self.barRow.addWidget(self.barHelp)


        self.rows.addWidget(self.bar)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(0)
        self.sides.setObjectName(u"sides")
        self.side = QFrame(self.all)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"kind", u"side")
        self.sideRows = QVBoxLayout(self.side)
        self.sideRows.setSpacing(5)
        self.sideRows.setObjectName(u"sideRows")
        self.sideRows.setContentsMargins(16, 6, 16, 16)
        self.name = QLabel(self.side)
        self.name.setObjectName(u"name")
        self.name.setWordWrap(True)
        self.name.setProperty(u"kind", u"name")
        self.name.setMargin(8)

        self.sideRows.addWidget(self.name)

        self.steps = StepList(self.side)
        self.steps.setObjectName(u"steps")

        self.sideRows.addWidget(self.steps)

        self.more = QPushButton(self.side)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"menu")

        self.sideRows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

        self.help = QPushButton(self.side)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"help")

        self.sideRows.addWidget(self.help)


        self.sides.addWidget(self.side)

        self.main = QVBoxLayout()
        self.main.setSpacing(0)
        self.main.setObjectName(u"main")
        self.pages = Stack(self.all)
        self.pages.setObjectName(u"pages")

        self.main.addWidget(self.pages)

        self.footerMiddle = QHBoxLayout()
        self.footerMiddle.setSpacing(0)
        self.footerMiddle.setObjectName(u"footerMiddle")
        self.footerMiddle.setContentsMargins(-1, -1, 12, -1)
        self.footerLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footerMiddle.addItem(self.footerLeft)

        self.footer = QWidget(self.all)
        self.footer.setObjectName(u"footer")
        self.footerRows = QVBoxLayout(self.footer)
        self.footerRows.setSpacing(0)
        self.footerRows.setObjectName(u"footerRows")
        self.footerRows.setContentsMargins(32, 0, 20, 0)
        self.footerLine = QFrame(self.footer)
        self.footerLine.setObjectName(u"footerLine")
        self.footerLine.setProperty(u"kind", u"line")

        self.footerRows.addWidget(self.footerLine)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 14, -1, 18)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        self.status = QLabel(self.footer)
        self.status.setObjectName(u"status")
        self.status.setWordWrap(True)
        self.status.setIndent(8)
        self.status.setProperty(u"kind", u"lead")

        self.buttons.addWidget(self.status)

        self.pageActions = QHBoxLayout()
        self.pageActions.setSpacing(8)
        self.pageActions.setObjectName(u"pageActions")

        self.buttons.addLayout(self.pageActions)

        self.skip = QPushButton(self.footer)
        self.skip.setObjectName(u"skip")

        self.buttons.addWidget(self.skip)

        self.next = QPushButton(self.footer)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.next)

        self.buttons.setStretch(1, 1)

        self.footerRows.addLayout(self.buttons)


        self.footerMiddle.addWidget(self.footer)

        self.footerRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footerMiddle.addItem(self.footerRight)

        self.footerMiddle.setStretch(0, 1)
        self.footerMiddle.setStretch(1, 1000)
        self.footerMiddle.setStretch(2, 1)

        self.main.addLayout(self.footerMiddle)


        self.sides.addLayout(self.main)


        self.rows.addLayout(self.sides)

        Window.setCentralWidget(self.all)

        self.retranslateUi(Window)

        QMetaObject.connectSlotsByName(Window)
    # setupUi

    def retranslateUi(self, Window):
        Window.setWindowTitle(QCoreApplication.translate("Window", u"Coaching or Therapy", None))
        self.barMore.setText(QCoreApplication.translate("Window", u"&More", None))
        self.barHelp.setText(QCoreApplication.translate("Window", u"Get &help now", None))
        self.name.setText(QCoreApplication.translate("Window", u"Coaching or Therapy", None))
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("Window", u"Steps", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("Window", u"&More", None))
        self.help.setText(QCoreApplication.translate("Window", u"Get &help now", None))
        self.back.setText(QCoreApplication.translate("Window", u"&Back", None))
        self.skip.setText(QCoreApplication.translate("Window", u"&Skip", None))
        self.next.setText(QCoreApplication.translate("Window", u"&Next", None))
    # retranslateUi

