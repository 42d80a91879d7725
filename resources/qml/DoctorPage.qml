pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The readiness page: a row for each check, what is wrong with its advice.
Rectangle {
    id: root

    required property var checks
    required property bool busy

    implicitHeight: list.contentHeight + 2 * list.anchors.margins
    color: Theme.surface

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        model: root.checks
        clip: true
        spacing: Theme.gap(0.5)
        opacity: root.busy ? 0.5 : 1
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        ScrollBar.vertical: KScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Readiness")
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.target))

        delegate: CheckRow {
            required property var modelData

            check: modelData
            x: LayoutMirroring.enabled ? Theme.gap(2) : 0
            width: list.width - Theme.gap(2)
        }

        FocusRing {
            parent: list
            anchors.margins: 0
            shown: list.activeFocus
        }
    }
}
