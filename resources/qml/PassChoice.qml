pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One of a fan's passes; a touch leaves the keyboard where it is, as with every button.
Button {
    id: root

    required property string name
    required property string detail
    required property string used

    text: name
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(2)
    leftPadding: Theme.gap(3)
    rightPadding: Theme.gap(3)
    implicitHeight: Math.max(Theme.pinKey, contentItem.implicitHeight + 2 * padding)
    Accessible.role: Accessible.Button
    Accessible.name: [name, detail, used].filter(Boolean).join(", ")
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.surface
        border.width: root.down ? Theme.stroke : Theme.hairline
        border.color: root.down ? Theme.focus : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(3)

        ColumnLayout {
            spacing: Theme.gap(0.5)
            Layout.fillWidth: true

            KText {
                text: root.name
                strong: true
                size: Theme.lead
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                text: root.detail
                figures: true
                color: Theme.muted
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.used
                figures: true
                strong: true
                color: Theme.family("notice").mark
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: "next"
            tint: Theme.text
            size: Theme.title
        }
    }
}
