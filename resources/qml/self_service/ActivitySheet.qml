pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// What happened lately, newest first.
ColumnLayout {
    id: root

    required property var face
    readonly property string action: ""
    readonly property string actionIcon: ""
    readonly property bool ready: false

    function act() {}

    spacing: Theme.gap(3)

    KText {
        text: root.face.title
        strong: true
        size: Theme.title
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Repeater {
        model: root.face.lines ?? []

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.gap(2)
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.spoken

            Icon {
                name: line.modelData.icon
                tint: line.modelData.icon === "saved" ? Theme.family("saved").mark : Theme.accentText
                size: Theme.px(36)
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: Theme.gap(0.5)
                Layout.fillWidth: true

                KText {
                    text: line.modelData.title
                    strong: true
                    size: Theme.px(26)
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                KText {
                    text: line.modelData.detail
                    size: Theme.px(22)
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }

            KText {
                visible: text !== ""
                text: line.modelData.end
                strong: true
                size: Theme.px(26)
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
                Layout.maximumWidth: root.width * 0.4
            }
        }
    }
}
