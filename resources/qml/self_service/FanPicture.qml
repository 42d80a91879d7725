pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ".."

// A picture of the portal in its frame, asked for at the size it has; an icon until it is there.
Rectangle {
    id: root

    required property var pictures
    required property string media
    required property string iconName
    property color tint: Theme.accentText
    property real iconPart: 0.5
    readonly property bool shown: source !== "" && picture.status === Image.Ready
    readonly property string source: root.pictures.news >= 0 ? root.pictures.source(root.media) : ""

    function want() {
        if (media !== "" && width > 0)
            pictures.want(media, Math.ceil(width * Screen.devicePixelRatio));
    }

    onMediaChanged: want()
    onWidthChanged: want()
    Component.onCompleted: want()
    radius: width / 8
    color: Theme.raised
    Accessible.ignored: true

    Icon {
        visible: !root.shown
        anchors.centerIn: parent
        name: root.iconName
        tint: root.tint
        size: Math.round(root.height * root.iconPart)
    }

    Image {
        id: picture

        anchors.fill: parent
        source: root.source
        cache: false
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }
}
