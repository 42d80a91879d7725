pragma ComponentBehavior: Bound

import QtQuick

// Shows where the keyboard is.
Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -2 * border.width
    visible: shown
    color: Theme.clear
    radius: Theme.radius + 2 * border.width
    border.width: Theme.stroke
    border.color: Theme.focus
}
