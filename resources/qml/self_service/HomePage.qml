pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ".."

// What a fan who is signed in sees. In portrait all of it scrolls; in landscape two columns do.
FocusScope {
    id: root

    required property var home
    readonly property string title: home.greeting
    readonly property bool portrait: height > width
    readonly property bool covered: sheet.opened || party.opened
    readonly property real margin: Theme.touchMargin
    readonly property real outside: margin - rows.gutter
    readonly property real inset: portrait ? 0 : Theme.gap(1.5)
    readonly property bool failed: home.failed !== ""
    readonly property real leftRoom: Math.round((width - 3 * margin) * 0.44)
    property bool moving: false
    readonly property bool settled: !moving && beside.settled && party.settled && sheet.settled

    Item {
        id: under

        anchors.fill: parent
        visible: !root.covered
        enabled: !root.covered

        Flickable {
            id: left

            visible: !root.portrait && !root.failed
            anchors.left: parent.left
            anchors.leftMargin: root.outside
            width: root.leftRoom + 2 * rows.gutter
            height: parent.height
            contentHeight: beside.y + beside.implicitHeight + root.margin
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ScrollBar.vertical: KScrollBar {
                policy: left.contentHeight > 1.25 * left.height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
            }

            KeyboardFollower {
                view: left
            }

            HomeTop {
                id: beside

                visible: left.visible
                x: rows.gutter
                y: root.inset
                width: root.leftRoom
                home: root.home
            }
        }

        HomeTabs {
            id: tabs

            visible: !root.portrait && !root.failed
            y: root.inset
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            width: rows.room
            lists: root.home.lists
        }

        HomeRows {
            id: rows

            visible: !root.failed
            anchors.right: parent.right
            anchors.rightMargin: root.outside
            y: root.portrait ? 0 : tabs.y + tabs.height + Theme.gap(1)
            width: (root.portrait ? parent.width - 2 * root.margin : parent.width - root.leftRoom - 3 * root.margin) + 2 * gutter
            height: parent.height - y
            home: root.home
            header: root.portrait ? above : apart
            footer: below
        }

        TouchButton {
            visible: rows.far && !root.failed
            anchors.horizontalCenter: rows.horizontalCenter
            anchors.bottom: rows.bottom
            anchors.bottomMargin: Theme.gap(2)
            label: qsTr("To the top")
            iconName: "up"
            onClicked: rows.toTop()
        }

        FailedHome {
            visible: root.failed
            anchors.fill: parent
            home: root.home
        }
    }

    HomeSheet {
        id: sheet

        anchors.fill: parent
        home: root.home
        visible: opened && !party.opened
        enabled: !party.opened
    }

    Party {
        id: party

        anchors.fill: parent
        home: root.home
    }

    Component {
        id: above

        Item {
            readonly property real tabsAt: choice.y

            width: rows.room
            height: whole.implicitHeight + choice.height + 2 * Theme.gap(3)
            onHeightChanged: Qt.callLater(rows.settle)

            HomeTop {
                id: whole

                width: rows.room
                home: root.home
                onSettledChanged: root.moving = !settled
            }

            HomeTabs {
                id: choice

                y: whole.implicitHeight + Theme.gap(3)
                width: rows.room
                lists: root.home.lists
            }
        }
    }

    Component {
        id: apart

        Item {
            readonly property real tabsAt: 0

            height: Theme.gap(2)
        }
    }

    Component {
        id: below

        Item {
            width: rows.width
            height: Theme.touch + Theme.gap(4)
        }
    }
}
