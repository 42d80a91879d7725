pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// What went wrong and what to do: an amber ring and plain words; nothing while all is well.
Item {
    id: root

    required property string text

    visible: text !== ""
    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: {
        if (text !== "" && visible)
            Accessible.announce(text, Accessible.Assertive);
    }

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.gap(1.5)

        Icon {
            name: "notice-done"
            tint: Theme.family("notice").mark
            size: Theme.title
            Layout.alignment: Qt.AlignTop
        }

        KText {
            text: root.text
            strong: true
            size: Theme.lead
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideNone
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
