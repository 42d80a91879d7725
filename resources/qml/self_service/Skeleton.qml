pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What is still to come, in outline; nothing for as long as it may come before anybody wonders.
Item {
    id: root

    property bool round: false
    readonly property int patience: 300
    readonly property real picture: Math.min(height - 2 * Theme.gap(3), Theme.gap(round ? 34 : 8))

    implicitHeight: Theme.gap(round ? 42 : 14)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading…")

    Rectangle {
        id: card

        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
        opacity: 0

        Rectangle {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap(3)
            anchors.verticalCenter: parent.verticalCenter
            width: root.picture
            height: width
            radius: root.round ? width / 2 : Theme.radius
            color: root.round ? Theme.clear : Theme.raised
            border.width: root.round ? width * 0.055 : 0
            border.color: Theme.raised
        }

        Column {
            id: bars

            anchors.left: picture.right
            anchors.leftMargin: Theme.gap(3)
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap(6)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap(1.5)

            Repeater {
                model: root.round ? [0.5, 0.8, 0.6] : [0.7, 0.4]

                Rectangle {
                    required property real modelData

                    width: bars.width * modelData
                    height: Theme.gap(2)
                    radius: height / 2
                    color: Theme.raised
                }
            }
        }
    }

    SequentialAnimation {
        running: root.visible

        PauseAnimation {
            duration: root.patience
        }

        NumberAnimation {
            target: card
            property: "opacity"
            to: 1
            duration: Theme.slow
        }
    }
}
