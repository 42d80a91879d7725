pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import QtQuick.Window

// A QR code with its quiet zone, as large as fits in whole screen pixels a module: no grey edges.
Item {
    id: root

    required property string path
    required property int modules
    required property string spoken
    readonly property real ratio: Screen.devicePixelRatio
    readonly property int pixels: Math.floor(Math.min(width, height) * ratio / Math.max(1, modules))
    readonly property real module: pixels / ratio
    readonly property real side: module * modules

    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Rectangle {
        id: paper

        x: Math.round((root.width - root.side) / 2 * root.ratio) / root.ratio
        y: Math.round((root.height - root.side) / 2 * root.ratio) / root.ratio
        width: root.side
        height: root.side
        visible: root.path !== "" && root.pixels > 0
        color: Theme.paper

        Shape {
            width: root.modules
            height: root.modules
            scale: root.module
            transformOrigin: Item.TopLeft
            preferredRendererType: Shape.GeometryRenderer

            ShapePath {
                fillColor: Theme.paperInk
                strokeWidth: -1
                fillRule: ShapePath.WindingFill

                PathSvg {
                    path: root.path
                }
            }
        }
    }
}
