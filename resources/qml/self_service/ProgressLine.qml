pragma ComponentBehavior: Bound

import QtQuick
import ".."

// How far something is, from 0 to 1.
Rectangle {
    id: root

    required property real progress

    implicitHeight: Theme.gap(1.25)
    radius: height / 2
    color: Theme.pressed
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        width: root.progress > 0 ? Math.max(parent.height, parent.width * Math.min(1, root.progress)) : 0
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
