pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Which station, how it stands as a whole, and looking once more.
Rectangle {
    id: root

    required property string station
    required property var summary
    required property bool examined
    required property bool busy

    signal examineWanted
    signal themeSwitched

    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap(2)

        KText {
            text: root.station
            strong: true
            size: Theme.lead
            Accessible.role: Accessible.Heading
            Layout.maximumWidth: root.width / 4
        }

        StatusPill {
            visible: root.examined || root.busy
            text: root.busy ? qsTr("Looking…") : root.summary.text
            iconName: root.busy ? "connecting" : root.summary.icon
            tone: root.busy ? Theme.muted : Theme.family(root.summary.family).mark
            Accessible.role: Accessible.StaticText
            Accessible.name: root.busy ? text : root.summary.word + ": " + text
        }

        Item {
            Layout.fillWidth: true
        }

        KButton {
            label: qsTr("Look again")
            iconName: "send-again"
            primary: true
            enabled: !root.busy
            onClicked: root.examineWanted()
        }

        KButton {
            label: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme")
            iconName: Theme.dark ? "sun" : "moon"
            showsLabel: false
            onClicked: root.themeSwitched()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
