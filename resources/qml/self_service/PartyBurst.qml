pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What has come, in a medal; rings go out from it once.
Item {
    id: root

    required property var pictures
    required property string media
    required property string iconName
    readonly property bool settled: !burst.running

    function run() {
        if (!Theme.reduceMotion)
            burst.restart();
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            anchors.centerIn: parent
            width: parent.width * (0.76 + index * 0.22)
            height: width
            radius: width / 2
            color: Theme.clear
            border.width: Theme.stroke
            border.color: Theme.accent
            opacity: 0.5 - index * 0.14
        }
    }

    FanPicture {
        anchors.centerIn: parent
        width: parent.width * 0.5
        height: width
        pictures: root.pictures
        media: root.media
        iconName: root.iconName
        color: Theme.accent
        tint: Theme.accentInk
    }

    ParallelAnimation {
        id: burst

        NumberAnimation {
            target: root
            property: "scale"
            from: 0.3
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
