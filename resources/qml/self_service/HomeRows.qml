pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQml.Models
import ".."

// The list of the chosen tab. Tab goes to one of its lines, the arrow keys from line to line.
ListView {
    id: root

    required property var home
    readonly property var above: headerItem
    readonly property bool far: contentY - originY > height
    readonly property real gutter: Theme.gap(2)
    readonly property real room: width - 2 * gutter
    property bool roamed: false
    property string tab: ""

    // Until it is scrolled, what comes in does not push its top away.
    function settle() {
        if (!roamed)
            contentY = originY;
    }

    // Another list begins under its tabs, wherever the last one was scrolled to.
    function toTabs() {
        currentIndex = 0;
        forceLayout();
        const tabsAt = originY + (above ? above.tabsAt : 0);
        if (contentY <= tabsAt && tabsAt + height / 3 < contentY + height)
            return;
        roamed = true;
        contentY = tabsAt;
        returnToBounds();
    }

    function goTo(index: int) {
        const wanted = Math.max(0, Math.min(count - 1, index));
        roamed = true;
        positionViewAtIndex(wanted, ListView.Contain);
        take(wanted, Qt.TabFocusReason);
    }

    // The keyboard goes first: the line that it leaves is no stop for Tab any more.
    function take(index: int, reason: int) {
        const row = itemAtIndex(index);
        if (row && activeFocus)
            row.forceActiveFocus(reason);
        currentIndex = index;
    }

    function toTop() {
        roamed = false;
        positionViewAtBeginning();
        take(0, Qt.OtherFocusReason);
    }

    model: home.lists.rows
    leftMargin: gutter
    rightMargin: gutter
    contentWidth: room
    spacing: Theme.gap(1.5)
    clip: true
    boundsBehavior: Flickable.DragAndOvershootBounds
    // Rows that are still being made when the fan leaves would be missed: none is made ahead.
    cacheBuffer: 0
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your list")
    Component.onCompleted: tab = home.lists.tab
    onOriginYChanged: Qt.callLater(settle)
    onMovementStarted: roamed = true
    onCountChanged: Qt.callLater(settle)
    Keys.onDownPressed: goTo(currentIndex + 1)
    Keys.onUpPressed: goTo(currentIndex - 1)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Home:
            return goTo(0);
        case Qt.Key_End:
            return goTo(count - 1);
        case Qt.Key_PageDown:
            return goTo(currentIndex + 5);
        case Qt.Key_PageUp:
            return goTo(currentIndex - 5);
        default:
            event.accepted = false;
        }
    }

    Connections {
        target: root.home.lists

        function onChanged() {
            if (root.tab === root.home.lists.tab)
                return;
            root.tab = root.home.lists.tab;
            Qt.callLater(root.toTabs);
        }
    }

    ScrollBar.vertical: KScrollBar {
        policy: root.contentHeight - (root.footerItem?.height ?? 0) > root.height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
    }

    KeyboardFollower {
        view: root
        onFollowed: root.roamed = true
    }

    section.property: "group"
    section.delegate: Item {
        id: heading

        required property string section

        width: root.room
        height: section !== "" ? words.implicitHeight + Theme.gap(3) : 0

        KText {
            id: words

            visible: heading.section !== ""
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap(1)
            anchors.left: parent.left
            width: parent.width
            text: heading.section
            strong: true
            size: Theme.px(22)
            color: Theme.muted
            Accessible.role: Accessible.Heading
        }
    }

    delegate: DelegateChooser {
        role: "kind"

        DelegateChoice {
            roleValue: "row"

            RowCard {
                required property int index

                width: root.room
                pictures: root.home.pictures
                leads: row.state !== "linked"
                focusPolicy: ListView.isCurrentItem ? Qt.TabFocus : Qt.NoFocus
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: {
                    root.take(index, Qt.MouseFocusReason);
                    root.home.touch(row.key);
                }
            }
        }

        DelegateChoice {
            roleValue: "band"

            BandCard {
                width: root.room
                home: root.home
            }
        }

        DelegateChoice {
            roleValue: "fault"

            FaultCard {
                required property var row

                width: root.room
                text: row.text
                retries: row.retries
                onRetried: root.home.acts.reload()
            }
        }

        DelegateChoice {
            roleValue: "empty"

            EmptyCard {
                width: root.room
            }
        }

        DelegateChoice {
            roleValue: "skeleton"

            Skeleton {
                width: root.room
            }
        }
    }
}
