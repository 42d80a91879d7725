pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// A button for fans: large, and as tall as its words need. A touch leaves the keyboard where it is.
Button {
    id: root

    required property string label
    property string iconName: ""
    property bool primary: false
    property bool quiet: false
    property bool showsLabel: true
    property int textSize: Theme.lead
    property int iconSize: Math.max(Theme.lead, textSize)
    readonly property bool directed: ["back", "next", "sign-out"].includes(iconName)
    readonly property bool filled: primary && enabled
    readonly property color ink: filled ? Theme.accentInk : Theme.text

    text: label
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(2)
    leftPadding: showsLabel ? Theme.gap(4) : padding
    rightPadding: leftPadding
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, contentItem.implicitWidth + leftPadding + rightPadding)
    opacity: enabled ? 1 : 0.6
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.filled ? Theme.accent : root.down ? Theme.pressed : root.quiet ? Theme.clear : Theme.dark ? Theme.raised : Theme.surface
        border.width: root.down ? Theme.stroke : root.filled || root.quiet ? 0 : Theme.hairline
        border.color: root.down ? Theme.focus : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        RowLayout {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gap(1.5)

            Icon {
                visible: root.iconName !== ""
                name: visible ? root.iconName : "tick"
                tint: root.ink
                size: root.iconSize
                mirror: root.mirrored && root.directed
                Layout.alignment: Qt.AlignCenter
            }

            KText {
                visible: root.showsLabel
                text: root.label
                size: root.textSize
                color: root.ink
                strong: true
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
