# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'concern.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from coaching_or_therapy.desktop.widgets.slider import Slider

class Ui_Concern(object):
    def setupUi(self, Concern):
        if not Concern.objectName():
            Concern.setObjectName(u"Concern")
        self.all = QVBoxLayout(Concern)
        self.all.setSpacing(8)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.textLabel = QLabel(Concern)
        self.textLabel.setObjectName(u"textLabel")

        self.all.addWidget(self.textLabel)

        self.text = QLineEdit(Concern)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(300)

        self.all.addWidget(self.text)

        self.favoursLabel = QLabel(Concern)
        self.favoursLabel.setObjectName(u"favoursLabel")

        self.all.addWidget(self.favoursLabel)

        self.favours = QComboBox(Concern)
        self.favours.setObjectName(u"favours")

        self.all.addWidget(self.favours)

        self.strengthLabel = QLabel(Concern)
        self.strengthLabel.setObjectName(u"strengthLabel")

        self.all.addWidget(self.strengthLabel)

        self.strength = Slider(Concern)
        self.strength.setObjectName(u"strength")

        self.all.addWidget(self.strength)

        self.importanceLabel = QLabel(Concern)
        self.importanceLabel.setObjectName(u"importanceLabel")

        self.all.addWidget(self.importanceLabel)

        self.importance = Slider(Concern)
        self.importance.setObjectName(u"importance")

        self.all.addWidget(self.importance)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.all.addItem(self.space)

        self.buttons = QDialogButtonBox(Concern)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.all.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.favoursLabel.setBuddy(self.favours)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Concern)
        self.buttons.accepted.connect(Concern.accept)
        self.buttons.rejected.connect(Concern.reject)

        QMetaObject.connectSlotsByName(Concern)
    # setupUi

    def retranslateUi(self, Concern):
        Concern.setWindowTitle(QCoreApplication.translate("Concern", u"Something that matters to you", None))
        self.textLabel.setText(QCoreApplication.translate("Concern", u"What matters to you? In your own &words:", None))
        self.favoursLabel.setText(QCoreApplication.translate("Concern", u"&Which would do better here?", None))
        self.strengthLabel.setText(QCoreApplication.translate("Concern", u"How much better?", None))
#if QT_CONFIG(accessibility)
        self.strength.setAccessibleName(QCoreApplication.translate("Concern", u"How much better?", None))
#endif // QT_CONFIG(accessibility)
        self.importanceLabel.setText(QCoreApplication.translate("Concern", u"How much does it matter, beside the rest?", None))
#if QT_CONFIG(accessibility)
        self.importance.setAccessibleName(QCoreApplication.translate("Concern", u"How much does it matter, beside the rest?", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

