pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The fans found; Up and Down go from one to the next, Enter opens one.
ListView {
    id: root

    signal chose(int fan)
    signal climbed

    function enter() {
        if (count === 0)
            return;
        currentIndex = 0;
        forceActiveFocus();
    }

    function step(by: int) {
        if (currentIndex + by < 0)
            climbed();
        else
            currentIndex = Math.min(count - 1, currentIndex + by);
    }

    function choose() {
        if (model[currentIndex])
            chose(model[currentIndex].id);
    }

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    ScrollBar.vertical: KScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Fans found")
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()
    Keys.onSpacePressed: choose()
    onModelChanged: currentIndex = 0

    delegate: FanRow {
        x: LayoutMirroring.enabled ? Theme.gap(1.5) : 0
        width: root.width - Theme.gap(1.5)
        marked: root.activeFocus && ListView.isCurrentItem
        onClicked: root.chose(modelData.id)
    }
}
