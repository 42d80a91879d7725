pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Beside the card, or below it: the camera, the totals, the last outcomes.
Rectangle {
    id: root

    required property var view
    required property var feed
    required property string family
    required property bool wide
    readonly property color outline: family ? Theme.family(family).mark : Theme.accent

    signal asked(string reading)

    color: Theme.surface

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap(4)
        rowSpacing: Theme.gap(2)

        ColumnLayout {
            spacing: Theme.gap(1.5)
            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            Layout.preferredWidth: 1

            CameraPreview {
                feed: root.feed
                cause: root.view.around.cameraCause
                hint: root.view.around.hint
                tone: root.outline
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
                Layout.preferredHeight: width * 9 / 16
            }

            KText {
                text: qsTr("This performance")
                strong: true
                color: Theme.muted
                Layout.topMargin: Theme.gap(0.5)
            }

            GridLayout {
                columns: 2
                columnSpacing: Theme.gap(1)
                rowSpacing: Theme.gap(1)
                Layout.fillWidth: true

                Repeater {
                    model: root.view.counters

                    CounterTile {
                        required property var modelData

                        value: modelData.value
                        label: modelData.label
                        iconName: modelData.icon
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap(0.5)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            KText {
                text: qsTr("Last readings")
                strong: true
                color: Theme.muted
            }

            HistoryList {
                model: root.view.history
                onAsked: reading => root.asked(reading)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
