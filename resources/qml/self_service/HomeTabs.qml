pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// Quests, rewards, wristband: the one that is shown stands out by its ground and its weight.
Rectangle {
    id: root

    required property var lists
    readonly property real room: (width - Theme.gap(4)) / 3 - Theme.gap(3)
    readonly property real widest: Math.max(1, ...lists.tabs.map(face => measure.advanceWidth(words(face))))

    function words(face: var): string {
        return [face.label, face.count].filter(Boolean).join(" · ");
    }

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: row.implicitHeight + Theme.gap(2)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("What is yours")

    FontMetrics {
        id: measure

        font: Qt.font({
            "family": Theme.fontFamily, "pixelSize": Theme.lead,
            "variableAxes": { "wght": Theme.bold, "opsz": Theme.opticalSmall }
        })
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gap(1)
        spacing: Theme.gap(1)

        Repeater {
            model: root.lists.tabs.length

            Button {
                id: tab

                required property int index
                readonly property var face: root.lists.tabs[index] ?? ({ "tab": "", "label": "", "count": "" })
                readonly property bool shown: face.tab === root.lists.tab

                text: face.label
                focusPolicy: Qt.TabFocus
                padding: Theme.gap(1)
                implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 2 * padding)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Accessible.role: Accessible.PageTab
                Accessible.name: [face.label, face.count].filter(Boolean).join(", ")
                Accessible.selected: shown
                Accessible.onPressAction: tab.clicked()
                onClicked: root.lists.choose(face.tab)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                background: Rectangle {
                    radius: Theme.radius
                    color: tab.shown ? Theme.text : tab.down ? Theme.pressed : Theme.clear

                    FocusRing {
                        shown: tab.visualFocus
                    }
                }

                contentItem: KText {
                    text: joined([tab.face.label, tab.face.count])
                    strong: true
                    size: Math.max(Theme.gap(2), Math.floor(Theme.lead * Math.min(1, root.room / root.widest)))
                    color: tab.shown ? Theme.background : Theme.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
