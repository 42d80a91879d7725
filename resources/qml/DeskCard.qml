pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One part of a fan's sheet: its title, what is said in place of it, and its lines.
Rectangle {
    id: root

    required property string title
    property var part: ({})
    property bool busy: false
    property bool hasMore: false
    readonly property var lines: part.lines ?? []
    default property alias more: extra.data

    signal acted(string id)

    radius: Theme.radiusLarge
    color: Theme.deskCard
    implicitHeight: column.implicitHeight + 2 * Theme.gap(2)
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap(2)
        spacing: Theme.gap(1)

        KText {
            text: root.title
            strong: true
            size: Theme.lead
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        KText {
            visible: text !== ""
            text: root.part.words ?? ""
            color: Theme.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        Repeater {
            model: root.lines

            DeskRow {
                busy: root.busy
                onActed: root.acted(modelData.id)
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            id: extra

            visible: root.hasMore
            spacing: Theme.gap(1)
            Layout.fillWidth: true
        }
    }
}
