pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One figure of a picture: a bar, and what it means in words.
ColumnLayout {
    id: root

    required property var bar

    spacing: Theme.gap(0.5)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.bar.word + ": " + root.bar.says

    RowLayout {
        spacing: Theme.gap(1)

        Icon {
            name: root.bar.icon
            tint: Theme.family(root.bar.family).mark
            size: Theme.gap(3)
        }

        KText {
            text: root.bar.says
            figures: true
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    Rectangle {
        radius: height / 2
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.gap(1)

        Rectangle {
            anchors.left: parent.left
            width: Math.max(parent.height, parent.width * root.bar.part)
            height: parent.height
            radius: parent.radius
            color: Theme.family(root.bar.family).mark
        }
    }
}
