pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What staff do for the fan, and what came of it: colour, shape and words.
Rectangle {
    id: root

    required property var deed
    readonly property var look: Theme.family(deed.family)

    signal done
    signal moveWanted

    visible: deed.text !== ""
    radius: Theme.radius
    color: Theme.deskCard
    border.width: Theme.stroke
    border.color: look.mark
    implicitHeight: row.implicitHeight + 2 * Theme.gap(1)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: deed.text
    onDeedChanged: {
        if (deed.text !== "" && visible)
            Accessible.announce(deed.text, Accessible.Assertive);
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap(2)
        width: parent.width - 2 * x
        spacing: Theme.gap(2)

        Icon {
            name: root.deed.waits ? "nfc" : root.deed.family
            tint: root.look.mark
            size: Theme.gap(5)
        }

        KText {
            text: root.deed.text
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            verticalAlignment: Text.AlignVCenter
        }

        KButton {
            visible: root.deed.movable
            label: qsTr("Move it here")
            iconName: "lock"
            primary: true
            onClicked: root.moveWanted()
        }

        KButton {
            visible: !root.deed.busy
            label: root.deed.waits ? qsTr("Do not link") : qsTr("Done with this")
            iconName: "close"
            showsLabel: root.deed.waits
            onClicked: root.done()
        }
    }
}
