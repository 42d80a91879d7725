pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes

// What the camera sees, with the outline of the code, and what would help it to see better;
// without a picture, why there is none.
Rectangle {
    id: root

    required property var feed
    required property string cause
    required property string hint
    required property color tone
    property color cornerTone: Theme.surface

    function placed(polygon: var): list<point> {
        const left = (picture.width - picture.paintedWidth) / 2;
        const top = (picture.height - picture.paintedHeight) / 2;
        return polygon.map(corner => Qt.point(left + corner.x * picture.paintedWidth,
                                              top + corner.y * picture.paintedHeight));
    }

    color: Theme.raised
    radius: Theme.radiusLarge
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: feed.live ? [qsTr("Camera preview"), hint].filter(Boolean).join(". ") : cause

    Image {
        id: picture

        anchors.fill: parent
        source: root.feed.source
        cache: false
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }

    Repeater {
        model: root.feed.outlines

        Shape {
            id: outline

            required property var modelData

            anchors.fill: parent

            ShapePath {
                strokeColor: root.tone
                strokeWidth: Theme.stroke * 1.5
                joinStyle: ShapePath.RoundJoin
                fillColor: Theme.clear

                PathPolyline {
                    path: root.placed(outline.modelData)
                }
            }
        }
    }

    Rectangle {
        visible: root.feed.live && root.hint !== ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: advice.implicitHeight + Theme.gap(2)
        color: Theme.raised

        KText {
            id: advice

            anchors.fill: parent
            anchors.margins: Theme.gap(1)
            text: root.hint
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    Rectangle {
        visible: root.feed.live
        anchors.fill: parent
        anchors.margins: -border.width
        radius: root.radius + border.width
        color: Theme.clear
        border.width: Theme.radiusLarge
        border.color: root.cornerTone
    }

    ColumnLayout {
        visible: !root.feed.live
        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        spacing: Theme.gap(1)

        Item {
            Layout.fillHeight: true
        }

        Icon {
            name: root.cause ? "camera-off" : "camera"
            tint: root.cause ? Theme.family("trouble").mark : Theme.muted
            size: Theme.gap(7)
            Layout.alignment: Qt.AlignHCenter
        }

        KText {
            text: root.cause || qsTr("Waiting for the camera's picture")
            wrapMode: Text.Wrap
            maximumLineCount: 7
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
