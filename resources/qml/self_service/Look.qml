pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What the window tells the Theme.
Item {
    id: root

    required property var appearance
    required property real textScale

    visible: false

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.appearance.dark
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.appearance.reduce_motion
    }

    Binding {
        target: Theme
        property: "brand"
        value: root.appearance.accent
    }
}
