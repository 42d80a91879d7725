pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Linking a wristband: by the scanner or by its number, and what came of it.
Rectangle {
    id: root

    required property var row
    required property var home
    readonly property var deed: home.deed
    readonly property var look: Theme.family(deed.family)
    readonly property bool says: deed.text !== ""

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: says ? Theme.stroke : Theme.hairline
    border.color: says ? look.mark : Theme.line
    implicitHeight: column.implicitHeight + 2 * Theme.gap(4)
    onDeedChanged: {
        if (says)
            Accessible.announce(deed.text, Accessible.Assertive);
    }

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap(4)
        spacing: Theme.gap(3)

        RowLayout {
            spacing: Theme.gap(3)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: words.text

            Icon {
                name: !root.says || root.deed.waits ? "nfc" : root.deed.family
                tint: root.says ? root.look.mark : root.row.can_link ? Theme.accentText : Theme.muted
                size: Theme.gap(8)
                Layout.alignment: Qt.AlignVCenter
            }

            KText {
                id: words

                text: root.says ? root.deed.text : root.row.text
                strong: true
                size: Theme.lead
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        GridLayout {
            id: ways

            readonly property real wanted: [scan, type, close].reduce((sum, each) => sum + (each.visible ? each.implicitWidth + columnSpacing : 0), 0)

            visible: !root.deed.busy && (root.says || root.row.can_link)
            columns: wanted - columnSpacing <= width ? 4 : 1
            columnSpacing: Theme.gap(2)
            rowSpacing: Theme.gap(2)
            Layout.fillWidth: true

            TouchButton {
                id: scan

                visible: root.row.can_link && !root.deed.waits && !root.deed.busy
                label: root.says ? qsTr("Scan another wristband") : qsTr("Scan my wristband")
                iconName: "nfc"
                primary: !root.says
                onClicked: root.home.acts.expect_wristband()
                Layout.fillWidth: ways.columns === 1
            }

            TouchButton {
                id: type

                visible: root.row.can_link && !root.deed.busy
                label: qsTr("Type its number")
                iconName: "keyboard"
                onClicked: root.home.type_wristband()
                Layout.fillWidth: ways.columns === 1
            }

            TouchButton {
                id: close

                visible: root.says && !root.deed.busy
                label: root.deed.waits ? qsTr("Do not link") : qsTr("Close")
                iconName: "close"
                onClicked: root.home.acts.put_aside()
                Layout.fillWidth: ways.columns === 1
            }

            Item {
                visible: ways.columns > 1
                Layout.fillWidth: true
            }
        }
    }
}
