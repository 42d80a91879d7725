pragma ComponentBehavior: Bound

import QtQuick

// A star for the tier just reached; rings go out from it once.
Item {
    id: root

    readonly property bool settled: !burst.running

    function run() {
        if (!Theme.reduceMotion)
            burst.restart();
    }

    Repeater {
        id: rings

        model: 3

        Rectangle {
            required property int index

            anchors.centerIn: parent
            width: parent.width * (1 + index * 0.24)
            height: width
            radius: width / 2
            color: Theme.clear
            border.width: Theme.stroke
            border.color: Theme.verdictInk
            opacity: 0.34 - index * 0.1
        }
    }

    Icon {
        id: star

        anchors.centerIn: parent
        name: "star"
        tint: Theme.verdictInk
        size: root.width * 0.62
    }

    ParallelAnimation {
        id: burst

        NumberAnimation {
            target: root
            property: "scale"
            from: 0.2
            to: 1
            duration: Theme.slow * 2
            easing.type: Easing.OutBack
        }

        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.slow
        }
    }
}
