pragma ComponentBehavior: Bound

import QtQuick

// One of our SVG icons in one colour; the words beside it say the same, so readers skip it.
Image {
    id: root

    required property string name
    property color tint: Theme.text
    property int size: Theme.lead

    width: size
    height: size
    source: "image://icon/" + name + "/" + String(tint).slice(-6)
    sourceSize: Qt.size(size, size)
    Accessible.ignored: true
}
