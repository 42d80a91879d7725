pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// A large choice: what it is, and a word on what comes of it.
Button {
    id: root

    required property string label
    required property string hint
    required property string iconName
    property bool primary: false
    readonly property color ink: primary ? Theme.accentInk : Theme.text

    text: label
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(3)
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 2 * padding)
    opacity: enabled ? 1 : 0.45
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.description: hint
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.primary ? Theme.accent : root.down ? Theme.pressed : Theme.surface
        border.width: root.down ? Theme.stroke : root.primary ? 0 : Theme.hairline
        border.color: root.down ? Theme.focus : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(3)

        Icon {
            name: root.iconName
            tint: root.primary ? root.ink : Theme.accentText
            size: Theme.gap(6)
        }

        ColumnLayout {
            spacing: Theme.gap(0.5)
            Layout.fillWidth: true

            KText {
                text: root.label
                size: Theme.lead
                strong: true
                color: root.ink
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideNone
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                text: root.hint
                size: Theme.lead * 0.86
                color: root.primary ? root.ink : Theme.muted
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideNone
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: "next"
            tint: root.ink
            size: Theme.title
            mirror: root.mirrored
        }
    }
}
