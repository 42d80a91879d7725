pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What the pass is, when it is open, and what it was used for before.
Rectangle {
    id: root

    required property var access
    required property var timeline

    implicitHeight: column.implicitHeight + 2 * Theme.gap(3)
    radius: Theme.radiusLarge
    color: Theme.shade

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        spacing: Theme.gap(2)

        KText {
            text: root.access.title ?? ""
            strong: true
            size: Theme.title
            color: Theme.verdictInk
            Layout.fillWidth: true
        }

        PassTimeline {
            timeline: root.timeline
            Layout.fillWidth: true
        }

        KText {
            visible: text !== ""
            text: root.access.used ?? ""
            size: Theme.lead
            strong: true
            color: Theme.verdictInk
            Layout.fillWidth: true
        }

        Repeater {
            model: root.access.uses ?? []

            RowLayout {
                id: use

                required property var modelData

                spacing: Theme.gap(1.5)
                Layout.fillWidth: true

                Icon {
                    visible: use.modelData.note !== ""
                    name: use.modelData.undone ? "send-again" : "tick"
                    tint: Theme.verdictInk
                    size: Theme.body
                }

                KText {
                    text: joined([use.modelData.text, use.modelData.note])
                    figures: true
                    color: Theme.verdictInk
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
