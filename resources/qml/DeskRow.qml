pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One line of a part: what it is, what is to be known of it, and what may be done with it.
RowLayout {
    id: root

    required property var modelData
    required property bool busy

    readonly property color tint: modelData.tone === "done" ? Theme.family("yes").mark : modelData.tone === "open" ? Theme.accent : Theme.muted

    signal acted

    spacing: Theme.gap(1.5)
    Layout.minimumHeight: Theme.target
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.text, modelData.detail, modelData.end].filter(Boolean).join(", ")

    Icon {
        name: root.modelData.icon
        tint: root.tint
        size: Theme.gap(3.5)
        Layout.alignment: Qt.AlignVCenter
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter

        KText {
            text: root.modelData.text
            strong: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        KText {
            visible: text !== ""
            text: root.modelData.detail
            figures: true
            size: Theme.caption
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    KText {
        visible: text !== ""
        text: root.modelData.end
        figures: true
        strong: true
        Accessible.ignored: true
        Layout.maximumWidth: Theme.rowEnd
    }

    KButton {
        visible: label !== ""
        label: root.modelData.action
        enabled: !root.busy
        Accessible.name: label + ": " + root.modelData.text
        onClicked: root.acted()
    }
}
