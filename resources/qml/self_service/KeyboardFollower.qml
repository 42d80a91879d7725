pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ".."

// Where the keyboard goes, what scrolls follows.
Item {
    id: root

    required property Flickable view
    property real spare: Theme.gap(3)
    readonly property Item held: Window.activeFocusItem

    signal followed

    function follow() {
        if (inside(held))
            soon.restart();
    }

    function inside(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === view.contentItem)
                return true;
        return false;
    }

    function reveal() {
        if (!inside(held))
            return;
        const top = held.mapToItem(view.contentItem, 0, 0).y;
        const most = Math.max(view.originY - view.topMargin, top - spare);
        const least = top + held.height + spare - view.height;
        const wanted = Math.min(most, Math.max(least, view.contentY));
        if (wanted === view.contentY)
            return;
        view.contentY = wanted;
        followed();
    }

    visible: false
    onHeldChanged: follow()

    // The keyboard on the screen comes after the one that typing goes to.
    Connections {
        target: root.view

        function onHeightChanged() {
            root.follow();
        }
    }

    // Once it has its place; by then the page may have gone, and this with it.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.reveal()
    }
}
