pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The readings found; Up and Down choose among them.
ListView {
    id: root

    required property string chosenId
    readonly property int chosenIndex: model.findIndex(line => line.id === chosenId)

    signal chose(string reading)

    function step(by: int) {
        const wanted = model[chosenIndex + by];
        if (wanted)
            chose(wanted.id);
    }

    function reveal() {
        if (chosenIndex >= 0)
            positionViewAtIndex(chosenIndex, ListView.Contain);
    }

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: KScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Readings found")
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    onChosenIndexChanged: Qt.callLater(reveal)

    delegate: TraceRow {
        x: LayoutMirroring.enabled ? Theme.gap(1.5) : 0
        width: root.width - Theme.gap(1.5)
        chosen: modelData.id === root.chosenId
        onClicked: root.chose(modelData.id)
    }
}
