pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A list without lines: why there are none, and what to do.
Item {
    id: root

    required property string iconName
    required property color tint
    required property string text
    required property string hint

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.pinRoom)
        spacing: Theme.gap(2)

        Icon {
            visible: root.height > Theme.emptyIcon * 3
            name: root.iconName
            tint: root.tint
            size: Theme.emptyIcon
            Layout.alignment: Qt.AlignHCenter
        }

        KText {
            text: root.text
            strong: true
            size: Theme.lead
            wrapMode: Text.Wrap
            maximumLineCount: 3
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        KText {
            text: root.hint
            color: Theme.muted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
