pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One fan found, masked.
Button {
    id: root

    required property var modelData
    required property bool marked

    text: modelData.name
    focusPolicy: Qt.NoFocus
    padding: Theme.gap(1)
    leftPadding: Theme.gap(2)
    rightPadding: Theme.gap(2)
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 2 * padding)
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.name, modelData.number, modelData.contact].filter(Boolean).join(", ")
    Accessible.selected: marked
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.marked ? Theme.raised : Theme.clear

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        FocusRing {
            anchors.margins: 0
            shown: root.marked
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: root.modelData.name
                strong: true
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.modelData.contact
                size: Theme.caption
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        KText {
            visible: root.modelData.number !== root.modelData.name
            text: root.modelData.number
            figures: true
            color: Theme.muted
            Accessible.ignored: true
        }

        Icon {
            name: "next"
            tint: Theme.muted
            size: Theme.gap(3)
        }
    }
}
