pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ".."

// One language; the one that is spoken is underlined, bold and told as chosen.
Button {
    id: root

    required property string label
    required property bool chosen

    text: label
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(2)
    topPadding: Theme.gap(1)
    bottomPadding: Theme.gap(1)
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, contentItem.implicitWidth + leftPadding + rightPadding)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.RadioButton
    Accessible.name: label
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.clear

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap(1)
            visible: root.chosen
            width: parent.width - 2 * root.padding
            height: Theme.stroke
            radius: height / 2
            color: Theme.accent
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: KText {
        text: root.label
        size: Theme.body * 1.15
        strong: root.chosen
        color: root.chosen ? Theme.text : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
