pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The balance and the way to the next tier. Reaching a tier fills the bar before it starts anew.
ColumnLayout {
    id: root

    required property string balance
    required property string ahead
    required property real progress
    required property real progressFrom
    required property bool tierUp
    property real level: progress
    readonly property bool settled: !climb.running && !celebrate.running

    function run() {
        climb.stop();
        celebrate.stop();
        level = progress;
        if (!Theme.reduceMotion)
            (tierUp ? celebrate : climb).start();
    }

    spacing: Theme.gap(1.5)

    RowLayout {
        spacing: Theme.gap(3)

        KText {
            text: root.balance
            figures: true
            strong: true
            size: Theme.title
            color: Theme.verdictInk
            Layout.fillWidth: true
        }

        KText {
            horizontalAlignment: Text.AlignRight
            text: root.ahead
            figures: true
            size: Theme.title
            color: Theme.verdictInk
            Layout.fillWidth: true
        }
    }

    Rectangle {
        id: track

        visible: root.ahead !== ""
        radius: height / 2
        color: Theme.track
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.barHeight
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.balance + ", " + root.ahead

        Rectangle {
            anchors.left: parent.left
            width: Math.max(parent.height, parent.width * root.level)
            height: parent.height
            radius: parent.radius
            color: Theme.verdictInk
        }
    }

    NumberAnimation {
        id: climb

        target: root
        property: "level"
        from: root.progressFrom
        to: root.progress
        duration: Theme.slow
        easing.type: Easing.OutCubic
    }

    SequentialAnimation {
        id: celebrate

        NumberAnimation {
            target: root
            property: "level"
            from: root.progressFrom
            to: 1
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }

        PauseAnimation {
            duration: Theme.celebration
        }

        NumberAnimation {
            target: root
            property: "level"
            to: root.progress
            duration: Theme.slow
            easing.type: Easing.InOutCubic
        }
    }
}
