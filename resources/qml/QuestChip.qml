pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A quest that this reading completed or opened; its points stay readable however long its title.
Rectangle {
    id: root

    required property string text
    required property string points
    required property bool opened
    property real widest: implicitWidth

    implicitWidth: row.implicitWidth + 2 * Theme.gap(2.5)
    implicitHeight: Theme.gap(7)
    width: Math.min(implicitWidth, widest)
    radius: Theme.radius
    color: Theme.shade

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap(2)
        anchors.rightMargin: Theme.gap(2.5)
        spacing: Theme.gap(1.5)

        Icon {
            name: root.opened ? "unlock" : "tick"
            tint: Theme.verdictInk
            size: Theme.lead
        }

        KText {
            text: root.text
            strong: true
            size: Theme.lead
            color: Theme.verdictInk
            Layout.fillWidth: true
        }

        KText {
            visible: root.points !== ""
            text: root.points
            figures: true
            strong: true
            size: Theme.lead
            color: Theme.verdictInk
        }
    }
}
