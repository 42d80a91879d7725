pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One reading in the desk's list; the mark's shape tells the family, the bar which is chosen.
Button {
    id: root

    required property var modelData
    required property bool chosen

    text: modelData.who
    focusPolicy: Qt.NoFocus
    padding: Theme.gap(1)
    leftPadding: Theme.gap(2)
    rightPadding: Theme.gap(2)
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 2 * padding)
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.who, modelData.state, modelData.time, modelData.spelt].join(", ")
    Accessible.selected: chosen
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.chosen ? Theme.raised : Theme.clear

        Rectangle {
            visible: root.chosen
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.stroke
            height: parent.height - 2 * Theme.radius
            radius: width / 2
            color: Theme.accent
        }

        Rectangle {
            visible: !root.chosen
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(1.5)

        Icon {
            name: root.modelData.family
            tint: Theme.family(root.modelData.family).mark
            size: Theme.gap(4)
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap(1.5)

                KText {
                    text: root.modelData.who
                    strong: true
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                KText {
                    text: root.modelData.time
                    figures: true
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }

            RowLayout {
                spacing: Theme.gap(1.5)

                KText {
                    text: root.modelData.receipt
                    size: Theme.caption
                    color: Theme.muted
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                KText {
                    text: root.modelData.state
                    size: Theme.caption
                    strong: root.modelData.tone !== ""
                    color: root.modelData.tone ? Theme.family(root.modelData.tone).mark : Theme.muted
                    Accessible.ignored: true
                }
            }
        }
    }
}
