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
    property string problem: visit.problem_field === "" ? visit.problem : ""
    readonly property bool landscape: width > height
    readonly property bool wide: landscape && Theme.roomy
    readonly property bool tight: height < Theme.gap(72)
    property Component beside: null
    default property alias content: body.data

    signal gone

    function go() {
        if (root.goes && !root.visit.asking)
            root.gone();
    }

    Keys.onEscapePressed: visit.back()

    // Tab goes as the page is read: back comes first in a line, and last in a column.
    component BackButton: TouchButton {
        label: qsTr("Back")
        iconName: "back"
        onClicked: root.visit.back()
    }

    Flickable {
        id: scroller

        anchors.fill: parent
        contentHeight: Math.max(height, row.implicitHeight + 2 * row.margin)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        // Other words, another language's too, move the field that is typed into.
        onContentHeightChanged: follower.follow()

        ScrollBar.vertical: KScrollBar {}

        KeyboardFollower {
            id: follower

            view: scroller
        }

        RowLayout {
            id: row

            readonly property int margin: root.tight ? Theme.gap(2) : Theme.touchMargin

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(margin, (scroller.height - implicitHeight) * (root.wide ? 0.5 : 0.6))
            width: Math.min(parent.width - 2 * Theme.touchMargin, Theme.column * (root.wide ? 1.2 : Theme.roomy ? 1.45 : 1.8) + (aside.active ? aside.implicitWidth + spacing : 0))
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
                    family: root.visit.problem_family
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

                    BackButton {
                        id: back

                        visible: !ways.narrow
                    }

                    TouchButton {
                        id: next

                        visible: root.goes
                        label: root.visit.asking ? qsTr("One moment…") : root.goLabel
                        primary: true
                        enabled: !root.visit.asking
                        Layout.fillWidth: true
                        onClicked: root.go()
                    }

                    BackButton {
                        visible: ways.narrow
                        Layout.fillWidth: true
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
