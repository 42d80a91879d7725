pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ".."

// Covers the page with a card in its middle; what is under it cannot be touched.
FocusScope {
    id: root

    property int room: Theme.column
    default property alias content: inside.data

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.touchMargin, root.room)
        height: Math.min(parent.height - 2 * Theme.touchMargin, inside.childrenRect.height + 2 * Theme.touchMargin)
        radius: Theme.radiusLarge * 1.5
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.touchMargin - Theme.gap(1)
            topMargin: Theme.gap(1)
            bottomMargin: Theme.gap(1)
            contentHeight: inside.childrenRect.height
            interactive: contentHeight > height - topMargin - bottomMargin
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            ScrollBar.vertical: KScrollBar {}

            Item {
                id: inside

                x: Theme.gap(1)
                width: parent.width - 2 * x
                height: childrenRect.height
            }
        }
    }
}
