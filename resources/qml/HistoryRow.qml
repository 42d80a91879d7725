pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One past outcome; the mark's shape tells the family without its colour.
Item {
    id: root

    required property string reading
    required property string time
    required property string name
    required property string detail
    required property string family

    signal touched

    Accessible.role: Accessible.ListItem
    Accessible.name: [time, name, detail].join(", ")
    Accessible.onPressAction: touched()

    TapHandler {
        onTapped: root.touched()
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap(1.5)

        KText {
            text: root.time
            figures: true
            color: Theme.muted
            Accessible.ignored: true
        }

        Icon {
            name: root.family
            tint: Theme.family(root.family).mark
            size: Theme.gap(3)
        }

        KText {
            text: root.name
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        KText {
            text: root.detail
            figures: true
            strong: true
            Accessible.ignored: true
            Layout.maximumWidth: root.width / 2
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
