pragma ComponentBehavior: Bound

import QtQuick

// The last outcomes; as many whole rows as there is room for.
ListView {
    id: root

    readonly property int rows: Math.max(1, Math.min(10, Math.floor(height / Theme.rowLeast)))
    readonly property real rowHeight: Math.min(Theme.rowMost, Math.floor(height / rows))

    signal asked(string reading)

    interactive: false
    clip: true
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Last readings")

    delegate: HistoryRow {
        required property int index

        width: root.width
        height: root.rowHeight
        visible: index < root.rows
        onTouched: root.asked(reading)
    }

    KText {
        visible: root.count === 0
        text: qsTr("No readings yet")
        color: Theme.muted
        topPadding: Theme.gap(1)
        width: root.width
    }
}
