pragma ComponentBehavior: Bound

import QtQuick

// One of our SVG icons in one colour; the words beside it say the same, so readers skip it. Those
// that point along the line turn with the language.
Image {
    id: root

    required property string name
    property color tint: Theme.text
    property int size: Theme.lead
    readonly property bool points: ["back", "next", "backspace"].includes(name)

    width: size
    height: size
    source: "image://icon/" + name + "/" + String(tint).slice(-6)
    sourceSize: Qt.size(size, size)
    mirror: points && LayoutMirroring.enabled
    Accessible.ignored: true
}
