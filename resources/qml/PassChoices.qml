pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A fan's passes, one large button each.
Flickable {
    id: root

    required property var booth

    function reveal(item: Item) {
        const below = item.y + item.height - height;
        contentY = Math.max(0, Math.min(Math.max(contentY, below), item.y));
    }

    clip: true
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    ScrollBar.vertical: KScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Passes to choose from")

    Column {
        id: column

        // Room for the ring of the one that has the keyboard.
        x: Theme.gap(1)
        topPadding: Theme.gap(1)
        bottomPadding: Theme.gap(1)
        width: root.width - 2 * Theme.gap(1)
        spacing: Theme.gap(2)

        Repeater {
            model: root.booth.choices

            PassChoice {
                required property var modelData

                width: column.width
                name: modelData.name
                detail: modelData.detail
                used: modelData.used
                enabled: !root.booth.acts.waiting
                onClicked: root.booth.choose(modelData.serial)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.reveal(this);
                }
            }
        }
    }
}
