pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One check: its mark and word, what was found, what to do.
Item {
    id: root

    required property var check

    implicitHeight: row.implicitHeight + Theme.gap(1)
    Accessible.role: Accessible.ListItem
    Accessible.name: [check.word + ": " + check.name, check.says, check.advice].filter(Boolean).join(". ")

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.gap(1.5)

        Icon {
            name: root.check.icon
            tint: Theme.family(root.check.family).mark
            size: Theme.gap(3)
            Layout.alignment: Qt.AlignTop
        }

        KText {
            text: root.check.name
            strong: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.preferredWidth: Theme.factLabel + Theme.gap(1)
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            KText {
                text: root.check.says
                figures: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.check.advice
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
