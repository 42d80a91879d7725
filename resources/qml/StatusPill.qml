pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A state as icon, colour and words.
Rectangle {
    id: root

    required property string text
    required property string iconName
    required property color tone
    property int lines: 1

    implicitWidth: row.implicitWidth + 2 * Theme.gap(2)
    implicitHeight: Math.max(Theme.gap(5), row.implicitHeight + Theme.gap(1))
    radius: Math.min(height / 2, Theme.gap(2.5))
    color: Theme.raised
    border.width: Theme.hairline
    border.color: tone

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap(1.5)
        anchors.rightMargin: Theme.gap(2)
        spacing: Theme.gap(1)

        Icon {
            name: root.iconName
            tint: root.tone
            size: Theme.gap(3)
        }

        KText {
            text: root.text
            figures: true
            strong: true
            wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.lines
            Layout.fillWidth: true
        }
    }
}
