pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// A part that is not there: why, in a fan's words, and another try.
Item {
    id: root

    required property string text
    property string heading: ""
    property bool retries: true

    signal retried

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [heading, text].filter(Boolean).join(". ")

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gap(2)

        KText {
            visible: text !== ""
            text: root.heading
            size: Theme.lead
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap(2)

            Icon {
                name: "notice-done"
                tint: Theme.family("notice").mark
                size: Theme.title
                Layout.alignment: Qt.AlignTop
            }

            KText {
                text: root.text
                strong: true
                size: Theme.lead
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        TouchButton {
            visible: root.retries
            label: qsTr("Try again")
            iconName: "send-again"
            onClicked: root.retried()
        }
    }
}
