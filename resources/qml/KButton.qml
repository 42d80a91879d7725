pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A touch never leaves the keyboard here: a scanner's keys would press the button again.
Button {
    id: root

    required property string label
    property string iconName: ""
    property bool showsLabel: true
    property bool primary: false
    property int textSize: Theme.body
    readonly property color ink: primary ? Theme.accentInk : Theme.text

    text: label
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(2)
    leftPadding: showsLabel ? Theme.gap(3) : padding
    rightPadding: leftPadding
    implicitHeight: Theme.target
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? Theme.accent : root.down ? Theme.pressed : Theme.raised
        border.width: root.down ? Theme.stroke : root.primary ? 0 : Theme.hairline
        border.color: root.down ? Theme.focus : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(1.5)

        Icon {
            visible: root.iconName !== ""
            name: visible ? root.iconName : "tick"
            tint: root.ink
            size: Math.max(Theme.lead, root.textSize)
            Layout.alignment: Qt.AlignCenter
        }

        KText {
            visible: root.showsLabel
            text: root.label
            size: root.textSize
            color: root.ink
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
