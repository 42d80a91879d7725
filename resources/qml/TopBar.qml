pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Which station, which performance, how the portal is, what time it is.
Rectangle {
    id: root

    required property string station
    required property string clock
    required property var around

    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap(3)

        KText {
            text: root.station
            strong: true
            size: Theme.lead
            Layout.maximumWidth: root.width / 4
        }

        KText {
            text: [root.around.performance, root.around.performanceTime].filter(Boolean).join(" · ")
            color: Theme.muted
            Layout.fillWidth: true
        }

        StatusPill {
            visible: root.around.attention !== ""
            text: root.around.attention
            iconName: "notice-done"
            tone: Theme.family("notice").mark
        }

        StatusPill {
            text: root.around.portal.text
            iconName: root.around.portal.icon
            tone: Theme.portalTones[root.around.portal.state]
        }

        KText {
            text: root.clock
            figures: true
            strong: true
            size: Theme.lead
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
