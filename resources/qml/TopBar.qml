pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Which station, which performance, how the portal is, what time it is.
Rectangle {
    id: root

    required property string station
    required property string clock
    required property var around
    readonly property bool narrow: width < Theme.narrow

    signal attentionTouched

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
            text: joined([root.around.performance, root.around.performanceTime])
            color: Theme.muted
            Layout.fillWidth: true
        }

        PillButton {
            visible: root.around.attention !== ""
            label: root.around.attention
            shown: root.narrow ? root.around.attentionCount : root.around.attention
            iconName: "notice-done"
            tone: Theme.family("notice").mark
            onClicked: root.attentionTouched()
        }

        StatusPill {
            visible: root.around.clock !== ""
            text: root.around.clock
            iconName: "clock"
            tone: Theme.family("notice").mark
        }

        StatusPill {
            text: root.narrow ? root.around.portal.brief : root.around.portal.text
            iconName: root.around.portal.icon
            tone: Theme.portalTones[root.around.portal.state]
            Accessible.role: Accessible.StaticText
            Accessible.name: root.around.portal.text
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
