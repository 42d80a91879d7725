pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// How far down a list is.
ScrollBar {
    id: root

    policy: ScrollBar.AsNeeded
    padding: 0
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.gap(0.75)
        radius: width / 2
        color: Theme.muted
        visible: root.size < 1
    }
}
