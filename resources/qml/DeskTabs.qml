pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// The desk's views; a bar and the weight of its word tell which one is shown.
RowLayout {
    id: root

    required property string chosen

    signal chose(string tab)

    spacing: Theme.gap(1)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Views of the desk")

    Repeater {
        model: [
            {
                "tab": "fans",
                "label": qsTr("Fans"),
                "icon": "fan"
            },
            {
                "tab": "why",
                "label": qsTr("Why no points?"),
                "icon": "ask"
            }
        ]

        Button {
            id: tab

            required property var modelData
            readonly property bool shown: modelData.tab === root.chosen

            text: modelData.label
            focusPolicy: Qt.TabFocus
            padding: Theme.gap(1)
            leftPadding: Theme.gap(2)
            rightPadding: Theme.gap(2)
            implicitHeight: Theme.target
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: shown
            Accessible.onPressAction: tab.clicked()
            onClicked: root.chose(modelData.tab)

            background: Rectangle {
                radius: Theme.radius
                color: tab.down ? Theme.pressed : tab.shown ? Theme.raised : Theme.clear

                Rectangle {
                    visible: tab.shown
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width - 2 * Theme.radius
                    height: Theme.stroke
                    radius: height / 2
                    color: Theme.accent
                }

                FocusRing {
                    shown: tab.visualFocus
                }
            }

            contentItem: RowLayout {
                spacing: Theme.gap(1)

                Icon {
                    name: tab.modelData.icon
                    tint: tab.shown ? Theme.accent : Theme.muted
                    size: Theme.gap(3)
                }

                KText {
                    text: tab.text
                    strong: true
                    color: tab.shown ? Theme.text : Theme.muted
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
