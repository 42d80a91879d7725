pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// A list without lines: that there are none, and what to look forward to.
Item {
    id: root

    required property var row

    implicitHeight: column.implicitHeight + 2 * Theme.gap(6)
    Accessible.role: Accessible.StaticText
    Accessible.name: row.text + ". " + row.hint

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap(4)
        spacing: Theme.gap(2)

        Icon {
            name: root.row.icon
            tint: Theme.muted
            size: Theme.gap(10)
            Layout.alignment: Qt.AlignHCenter
        }

        KText {
            text: root.row.text
            strong: true
            size: Theme.title
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        KText {
            text: root.row.hint
            size: Theme.px(24)
            color: Theme.muted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
