pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// The frame of each page before the home screen: what is asked, the answer, and the way on and back.
FocusScope {
    id: root

    required property var visit
    required property string title
    property string intro: ""
    property string goLabel: qsTr("Next")
    property bool goes: true
    readonly property string problem: visit.problem_field === "" ? visit.problem : ""
    readonly property bool landscape: width > height
    readonly property bool wide: landscape && Theme.roomy
    readonly property bool tight: height < Theme.gap(60)
    readonly property Item held: Window.activeFocusItem
    property Component beside: null
    default property alias content: body.data

    signal gone

    function go() {
        if (root.goes && !root.visit.asking)
            root.gone();
    }

    // Large words may not fit: where the keyboard goes, the page follows.
    function reveal(item: Item) {
        const top = item.mapToItem(row, 0, 0).y + row.y;
        const least = top + item.height + Theme.gap(3) - scroller.height;
        const most = Math.max(0, top - Theme.gap(3));
        scroller.contentY = Math.min(most, Math.max(least, scroller.contentY));
    }

    onHeldChanged: {
        for (let item = held; item; item = item.parent)
            if (item === row)
                Qt.callLater(reveal, held);
    }
    Keys.onEscapePressed: visit.back()

    Flickable {
        id: scroller

        anchors.fill: parent
        contentHeight: Math.max(height, row.implicitHeight + 2 * row.margin)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        ScrollBar.vertical: KScrollBar {}

        RowLayout {
            id: row

            readonly property int margin: root.tight ? Theme.gap(2) : Theme.touchMargin

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(margin, (scroller.height - implicitHeight) * (root.wide ? 0.5 : 0.6))
            width: Math.min(parent.width - 2 * Theme.touchMargin, Theme.column * (root.wide ? 1 : Theme.roomy ? 1.4 : 1.8) + (aside.active ? aside.implicitWidth + spacing : 0))
            spacing: Theme.gap(10)

            ColumnLayout {
                id: column

                spacing: Theme.gap(root.tight ? 1 : 3)
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                KText {
                    text: root.title
                    size: root.tight ? Theme.title : Theme.heading
                    weight: Theme.heaviest
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideNone
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }

                KText {
                    visible: text !== "" && !root.tight
                    text: root.intro
                    size: Theme.lead
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideNone
                    lineHeight: Theme.lineHeight
                    Layout.fillWidth: true
                }

                ColumnLayout {
                    id: body

                    spacing: Theme.gap(3)
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap(1)
                }

                Problem {
                    text: root.problem
                    Layout.fillWidth: true
                }

                GridLayout {
                    id: ways

                    readonly property bool narrow: back.implicitWidth + next.implicitWidth + columnSpacing > column.width

                    columns: narrow ? 1 : 2
                    columnSpacing: Theme.gap(2)
                    rowSpacing: Theme.gap(2)
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap(1)

                    TouchButton {
                        id: next

                        visible: root.goes
                        label: root.visit.asking ? qsTr("One moment…") : root.goLabel
                        primary: true
                        enabled: !root.visit.asking
                        Layout.fillWidth: true
                        Layout.row: 0
                        Layout.column: ways.narrow ? 0 : 1
                        onClicked: root.go()
                    }

                    TouchButton {
                        id: back

                        label: qsTr("Back")
                        iconName: "back"
                        Layout.fillWidth: ways.narrow
                        Layout.row: ways.narrow ? 1 : 0
                        Layout.column: 0
                        onClicked: root.visit.back()
                    }
                }
            }

            Loader {
                id: aside

                active: root.beside !== null
                visible: active
                sourceComponent: root.beside
                Layout.alignment: Qt.AlignVCenter
            }
        }
    }
}
