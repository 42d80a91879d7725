pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Whose pass it is, for which performance, and who was asked.
Rectangle {
    id: root

    required property var facts

    visible: facts.length > 0
    implicitHeight: column.implicitHeight + 2 * Theme.gap(3)
    radius: Theme.radiusLarge
    color: Theme.shade

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        spacing: Theme.gap(1.5)

        Repeater {
            model: root.facts

            ColumnLayout {
                id: fact

                required property var modelData

                spacing: 0
                Layout.fillWidth: true

                KText {
                    text: fact.modelData.label
                    size: Theme.body
                    color: Theme.verdictInk
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                KText {
                    text: fact.modelData.text
                    figures: true
                    strong: true
                    size: Theme.lead
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Theme.verdictInk
                    Accessible.name: fact.modelData.label + ": " + fact.modelData.text
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
