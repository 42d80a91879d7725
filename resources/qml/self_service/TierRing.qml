pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ".."

// The way from one tier to the next as a ring; what is inside is the number people came for.
Item {
    id: root

    required property real progress
    required property string spoken
    property bool drawn: true
    property real level: progress
    readonly property real thickness: Math.max(Theme.gap(2), width * 0.055)
    readonly property bool settled: !climb.running
    default property alias inside: middle.data

    onProgressChanged: {
        climb.to = progress;
        climb.restart();
    }
    Component.onCompleted: {
        climb.from = 0;
        climb.to = progress;
        climb.restart();
    }

    implicitHeight: width
    Accessible.role: Accessible.ProgressBar
    Accessible.name: spoken
    Accessible.description: qsTr("%1 %").arg(Math.round(progress * 100))

    Shape {
        visible: root.drawn
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.raised
            strokeWidth: root.thickness
            fillColor: Theme.clear

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: root.level > 0 ? Theme.accent : Theme.clear
            strokeWidth: root.thickness
            fillColor: Theme.clear
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: (root.mirroredRing ? -360 : 360) * root.level
            }
        }
    }

    readonly property bool mirroredRing: LayoutMirroring.enabled

    Item {
        id: middle

        anchors.centerIn: parent
        width: root.drawn ? (root.width - 2 * root.thickness) * 0.86 : root.width
        height: width
    }

    NumberAnimation {
        id: climb

        target: root
        property: "level"
        duration: Theme.celebration
        easing.type: Easing.OutCubic
    }
}
