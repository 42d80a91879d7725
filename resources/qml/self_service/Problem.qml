pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// What went wrong and what to do, in its family's sign and plain words; nothing while all is well.
Item {
    id: root

    required property string text
    property string family: "notice"
    readonly property var signs: ({ "notice": "notice-done", "no": "no", "trouble": "trouble" })

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
            name: root.signs[root.family]
            tint: Theme.family(root.family).mark
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
