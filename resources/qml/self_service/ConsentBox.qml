pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// Consent is given by ticking, never beforehand.
CheckBox {
    id: root

    property bool marked: false

    signal entered

    text: qsTr("I have read the terms and accept them.")
    focusPolicy: Qt.TabFocus
    padding: 0
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + Theme.gap(2))
    Keys.onReturnPressed: checked ? entered() : toggle()
    Keys.onEnterPressed: checked ? entered() : toggle()
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked

    indicator: Item {}

    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        Rectangle {
            implicitWidth: Theme.gap(6)
            implicitHeight: Theme.gap(6)
            radius: Theme.radius
            color: root.checked ? Theme.accent : Theme.surface
            border.width: Theme.stroke
            border.color: root.checked ? Theme.accent : root.marked ? Theme.family("notice").mark : Theme.muted

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "tick"
                tint: Theme.accentInk
                size: Theme.gap(4)
            }
        }

        KText {
            text: root.text
            size: Theme.lead
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideNone
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
