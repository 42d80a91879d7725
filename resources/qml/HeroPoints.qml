pragma ComponentBehavior: Bound

import QtQuick

// The points, as large as the room allows, counted up; beside them what they are.
Item {
    id: root

    required property string points
    required property int value
    required property string note
    required property string language
    property real counted: value
    readonly property var notation: Qt.locale(language)
    readonly property bool settled: !counting.running

    function count() {
        if (!Theme.reduceMotion)
            counting.restart();
    }

    TextMetrics {
        id: metrics

        font: Qt.font({
            "family": Theme.fontFamily, "pixelSize": Theme.huge, "features": { "tnum": 1 },
            "variableAxes": { "wght": Theme.heaviest, "opsz": Theme.opticalLarge }
        })
        text: root.points
    }

    KText {
        id: number

        readonly property real room: root.width - words.width - 3 * Theme.gap(2)
        readonly property real widest: room * Theme.huge / Math.max(1, metrics.advanceWidth)

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        height: implicitHeight
        text: root.settled ? root.points
                           : (root.value > 0 ? root.notation.positiveSign : "") + Number(root.counted).toLocaleString(root.notation, "f", 0)
        figures: true
        weight: Theme.heaviest
        size: Math.max(Theme.body, Math.min(Theme.heroMost, root.height / Theme.heroLine / Theme.lineHeight, widest))
        elide: Text.ElideNone
        lineHeight: Theme.heroLine
        color: Theme.verdictInk
        Accessible.ignored: true
    }

    KText {
        id: words

        anchors.left: number.right
        anchors.leftMargin: Theme.gap(2)
        anchors.baseline: number.baseline
        width: Math.min(implicitWidth, root.width / 3)
        text: root.note
        strong: true
        size: Theme.title
        color: Theme.verdictInk
        Accessible.ignored: true
    }

    NumberAnimation {
        id: counting

        target: root
        property: "counted"
        from: 0
        to: root.value
        duration: Theme.slow
        easing.type: Easing.OutCubic
    }
}
