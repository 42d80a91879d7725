pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What is still to come, in outline; nothing for as long as it may come before anybody wonders.
Item {
    id: root

    readonly property int patience: 300

    implicitHeight: Theme.gap(14)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading…")

    Rectangle {
        id: card

        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.surface
        opacity: 0

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.gap(8)
            height: width
            radius: Theme.radius
            color: Theme.raised
        }

        Column {
            id: bars

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap(14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap(6)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap(1.5)

            Repeater {
                model: [0.7, 0.4]

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
