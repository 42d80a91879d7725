pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Moves what stands still for hours by a little, round and round, so that no screen wears unevenly.
Item {
    id: root

    property int step: 0
    readonly property point shift: {
        const ways = [[0, 0], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];
        const [x, y] = root.enabled ? ways[step % ways.length] : ways[0];
        return Qt.point(x * Theme.shift, y * Theme.shift);
    }

    Timer {
        interval: Theme.shiftEvery
        running: root.enabled
        repeat: true
        onTriggered: root.step += 1
    }
}
