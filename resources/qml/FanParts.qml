pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// The parts of a fan's sheet, in two columns where there is room.
Flickable {
    id: root

    required property var fans
    readonly property bool wide: width >= Theme.twoColumns

    function scroll(by: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
    }

    // What has the keyboard is in sight
    function reveal(item: Item) {
        if (!item || !columns.visible)
            return;
        const top = item.mapToItem(columns, 0, 0).y;
        if (top < contentY)
            contentY = Math.max(0, top - Theme.gap(1));
        else if (top + item.height > contentY + height)
            contentY = top + item.height + Theme.gap(1) - height;
    }

    contentWidth: width
    contentHeight: columns.implicitHeight
    clip: true
    activeFocusOnTab: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: KScrollBar {}
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Everything of this fan")
    Keys.onUpPressed: scroll(-Theme.target)
    Keys.onDownPressed: scroll(Theme.target)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            scroll(event.key === Qt.Key_PageUp ? -height : height);
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            for (let above = item; above; above = above.parent)
                if (above === columns)
                    root.reveal(item);
        }
    }

    GridLayout {
        id: columns

        anchors.left: parent.left
        width: root.width - Theme.gap(1.5)
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap(2)
        rowSpacing: Theme.gap(2)

        ColumnLayout {
            spacing: Theme.gap(2)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            FanStanding {
                standing: root.fans.person.standing ?? ({ "words": "", "points": "", "tier": "", "ahead": "", "progress": 0 })
                Layout.fillWidth: true
            }

            DeskCard {
                title: qsTr("Wristbands")
                part: root.fans.links
                busy: root.fans.deed.busy
                hasMore: true
                onActed: barcode => root.fans.ask_unlink(barcode)
                Layout.fillWidth: true

                KText {
                    visible: text !== ""
                    text: root.fans.links.why_not ?? ""
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }

                KButton {
                    label: qsTr("Link a wristband")
                    iconName: "nfc"
                    enabled: root.fans.links.can_link === true && !root.fans.deed.busy && !root.fans.deed.waits
                    onClicked: root.fans.scan_wristband()
                }
            }

            DeskCard {
                title: qsTr("Quests")
                part: root.fans.quests
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap(2)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            DeskCard {
                title: qsTr("Rewards")
                part: root.fans.rewards
                onActed: reward => root.fans.show_code(reward)
                Layout.fillWidth: true
            }

            DeskCard {
                title: qsTr("Hand out")
                part: root.fans.offered
                busy: root.fans.deed.busy
                onActed: reward => root.fans.ask_give(reward)
                Layout.fillWidth: true
            }
        }
    }

    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }
}
