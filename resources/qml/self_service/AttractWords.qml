pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// What this is, and how it works in three steps.
ColumnLayout {
    id: root

    required property var steps
    required property int step
    required property bool large

    spacing: Theme.gap(large ? 5 : 4)

    KText {
        text: [qsTr("Your points."), qsTr("Your rewards.")].join(root.large ? "\n" : " ")
        size: root.large ? Theme.banner : Theme.heading
        weight: Theme.heaviest
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideNone
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: Theme.gap(1.5)
        Layout.fillWidth: true

        Repeater {
            model: root.steps

            AttractStep {
                required property var modelData
                required property int index

                number: index + 1
                title: modelData.title
                text: modelData.text
                iconName: modelData.small ?? modelData.icon
                lit: index === root.step
                large: root.large
                Layout.fillWidth: true
            }
        }
    }
}
