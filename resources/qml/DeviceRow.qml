pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One device: what it is, how it fares, and the text it last read, as it came.
Rectangle {
    id: root

    required property var device
    readonly property bool listens: device.listening

    signal showWanted

    implicitHeight: row.implicitHeight + Theme.gap(2)
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: listens ? Theme.line : Theme.family("trouble").mark
    Accessible.role: Accessible.StaticText
    Accessible.name: [device.name, device.state, device.text].filter(Boolean).join(". ")

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap(2)
        width: parent.width - 2 * x
        spacing: Theme.gap(2)

        Icon {
            name: root.listens ? root.device.icon : "trouble"
            tint: root.listens ? Theme.accent : Theme.family("trouble").mark
            size: Theme.gap(3)
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap(2)

                KText {
                    text: root.device.name
                    strong: true
                    Accessible.ignored: true
                    Layout.alignment: Qt.AlignTop
                }

                KText {
                    text: root.device.state
                    color: Theme.muted
                    figures: true
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }

            KText {
                visible: text !== ""
                text: root.device.text
                figures: true
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 2
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        KButton {
            visible: root.device.showable
            enabled: !root.device.shown
            label: qsTr("Show")
            onClicked: root.showWanted()
        }
    }
}
