pragma ComponentBehavior: Bound

import QtQuick
import ".."

// The staff's way out: nothing to be seen, and nothing for a screen reader.
Item {
    id: root

    signal touched

    width: Theme.corner
    height: Theme.corner
    Accessible.ignored: true

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.touched()
    }
}
