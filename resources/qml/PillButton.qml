pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A state that leads somewhere: as quiet as the other pills, as large to touch as a button.
Button {
    id: root

    required property string label
    required property string shown
    required property string iconName
    required property color tone

    text: label
    focusPolicy: Qt.TabFocus
    padding: 0
    leftPadding: 0
    rightPadding: 0
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth)
    implicitHeight: Theme.target
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: pill.implicitWidth

        StatusPill {
            id: pill

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: root.shown
            iconName: root.iconName
            tone: root.tone
            color: root.down ? Theme.pressed : Theme.raised
        }
    }
}
