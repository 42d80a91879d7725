pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ".."

// The ring that fans know from their points, filling up step by step around what comes next.
Item {
    id: root

    required property string iconName
    required property real part
    property bool turned: false
    readonly property real side: Math.min(width, height, Theme.hero * 1.6)
    readonly property real pen: side * 0.075
    property real shownPart: part

    Accessible.ignored: true

    Behavior on shownPart {
        NumberAnimation { duration: Theme.celebration; easing.type: Easing.InOutCubic }
    }

    Repeater {
        model: [1, 0.86]

        Rectangle {
            required property real modelData

            anchors.centerIn: parent
            width: root.side * modelData
            height: width
            radius: width / 2
            color: Theme.glow
        }
    }

    Shape {
        anchors.centerIn: parent
        width: root.side
        height: root.side
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            strokeColor: Theme.halo
            strokeWidth: root.pen
            fillColor: Theme.clear

            PathAngleArc {
                centerX: root.side / 2
                centerY: root.side / 2
                radiusX: root.side * 0.36
                radiusY: radiusX
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: root.pen
            fillColor: Theme.clear
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.side / 2
                centerY: root.side / 2
                radiusX: root.side * 0.36
                radiusY: radiusX
                startAngle: -90
                sweepAngle: (root.turned ? -359.9 : 359.9) * root.shownPart
            }
        }
    }

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        tint: Theme.text
        size: root.side * 0.32
    }
}
