pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// The newest of what happened; it leads to the rest.
Button {
    id: root

    required property var latest

    text: latest.title
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(1.5)
    leftPadding: Theme.gap(3)
    rightPadding: Theme.gap(3)
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 2 * padding)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("What happened lately: %1").arg(latest.spoken)
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.down ? Theme.pressed : Theme.clear
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        Icon {
            name: root.latest.icon
            tint: root.latest.icon === "saved" ? Theme.family("saved").mark : Theme.muted
            size: Theme.lead
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: root.latest.title
                size: Theme.px(22)
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                text: root.latest.detail
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== "" && !Theme.roomy
                text: root.latest.end
                strong: true
                size: Theme.px(22)
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        KText {
            visible: text !== "" && Theme.roomy
            text: root.latest.end
            strong: true
            size: Theme.px(22)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
            Layout.maximumWidth: root.availableWidth * 0.4
        }

        Icon {
            name: "next"
            tint: Theme.muted
            size: Theme.lead
            mirror: root.mirrored
        }
    }
}
