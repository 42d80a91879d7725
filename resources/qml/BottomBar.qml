pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What staff may do here.
Rectangle {
    id: root

    required property var around
    required property bool dismissable
    required property bool soundOn

    signal entryWanted
    signal deskWanted
    signal nextWanted
    signal soundSwitched
    signal themeSwitched

    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap(2)

        KButton {
            label: qsTr("Enter code")
            iconName: "keyboard"
            onClicked: root.entryWanted()
        }

        KButton {
            label: qsTr("Staff desk")
            iconName: "fan"
            onClicked: root.deskWanted()
        }

        KButton {
            label: root.soundOn ? qsTr("Turn sound off") : qsTr("Turn sound on")
            iconName: root.soundOn ? "sound-on" : "sound-off"
            showsLabel: false
            onClicked: root.soundSwitched()
        }

        KButton {
            label: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme")
            iconName: Theme.dark ? "sun" : "moon"
            showsLabel: false
            onClicked: root.themeSwitched()
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: root.around.listening
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 2
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.around.quests
                color: root.around.questsOld ? Theme.family("notice").mark : Theme.muted
                strong: root.around.questsOld
                figures: true
                size: Theme.caption
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }

        KButton {
            visible: root.dismissable
            label: qsTr("Next fan")
            iconName: "next"
            primary: true
            onClicked: root.nextWanted()
        }
    }
}
