pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Asks once more before something is done; Enter does nothing until it is on the button.
FocusScope {
    id: root

    required property string question
    required property string hint
    required property string action

    signal confirmed
    signal declined

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.deskCard
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap(3), Theme.pinRoom)
        spacing: Theme.gap(2)

        KText {
            text: root.question
            strong: true
            size: Theme.lead
            wrapMode: Text.Wrap
            maximumLineCount: 5
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        KText {
            text: root.hint
            color: Theme.muted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap(2)
            Layout.alignment: Qt.AlignHCenter

            KButton {
                label: root.action
                iconName: "tick"
                primary: true
                onClicked: root.confirmed()
            }

            KButton {
                label: qsTr("Not now")
                focus: true
                onClicked: root.declined()
            }
        }
    }
}
