pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What went wrong, and what to do: an amber ring and plain words; nothing while all is well.
Item {
    id: root

    required property string text

    implicitHeight: root.text !== "" ? row.implicitHeight : 0
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: {
        if (text !== "" && visible)
            Accessible.announce(text, Accessible.Assertive);
    }

    RowLayout {
        id: row

        visible: root.text !== ""
        width: parent.width
        spacing: Theme.gap(1.5)

        Icon {
            name: "notice-done"
            tint: Theme.family("notice").mark
            size: Theme.lead
            Layout.alignment: Qt.AlignTop
        }

        KText {
            text: root.text
            strong: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
