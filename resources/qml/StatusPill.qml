pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A state as icon, colour and words.
Rectangle {
    id: root

    required property string text
    required property string iconName
    required property color tone

    implicitWidth: row.implicitWidth + 2 * Theme.gap(2)
    implicitHeight: Math.max(Theme.gap(5), row.implicitHeight + Theme.gap(1))
    radius: height / 2
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
            Layout.fillWidth: true
        }
    }
}
