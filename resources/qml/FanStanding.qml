pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The balance, the tier it reaches, and the way to the next.
DeskCard {
    id: root

    required property var standing

    title: qsTr("Points")
    part: ({ "words": standing.words })

    hasMore: standing.points !== ""

    ColumnLayout {
        spacing: Theme.gap(1)
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gap(2)

            KText {
                text: root.standing.points
                figures: true
                strong: true
                size: Theme.title
            }

            KText {
                text: root.standing.tier
                strong: true
                color: Theme.muted
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.standing.ahead
                figures: true
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                Layout.maximumWidth: Theme.factLabel * 2
            }
        }

        Rectangle {
            visible: root.standing.ahead !== ""
            radius: height / 2
            color: Theme.raised
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.gap(1.5)
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.standing.ahead

            Rectangle {
                anchors.left: parent.left
                width: Math.max(parent.height, parent.width * root.standing.progress)
                height: parent.height
                radius: parent.radius
                color: Theme.accent
            }
        }
    }
}
