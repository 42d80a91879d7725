pragma ComponentBehavior: Bound

import QtQuick
import ".."

// The balance, as large as its place allows, counted up.
Item {
    id: root

    required property var home
    property real counted: 0
    readonly property int value: home.standing.value
    readonly property bool settled: !counting.running
    readonly property real fitted: number.fontInfo.pixelSize

    onValueChanged: {
        counting.from = root.counted;
        counting.to = root.value;
        counting.restart();
    }
    Component.onCompleted: {
        if (root.value > 0 && root.counted === 0)
            counting.restart();
    }

    Column {
        anchors.centerIn: parent
        width: parent.width

        KText {
            id: number

            width: parent.width
            height: paintedHeight
            text: root.settled ? root.home.standing.points : root.home.number(Math.round(root.counted))
            figures: true
            weight: Theme.heaviest
            size: Math.min(Theme.huge, root.height * 0.33)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        KText {
            width: parent.width
            text: root.home.point_name || root.home.standing.unit
            size: Math.min(Theme.lead, root.height * 0.14)
            color: Theme.muted
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    NumberAnimation {
        id: counting

        target: root
        property: "counted"
        to: root.value
        duration: Theme.celebration
        easing.type: Easing.OutCubic
    }
}
