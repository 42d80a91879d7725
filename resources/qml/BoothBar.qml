pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What may be done about a pass: take back the last use, at the left; let in all the same, at the right.
Rectangle {
    id: root

    required property var booth
    readonly property bool undoable: booth.undo_words !== ""

    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap(2)

        KButton {
            visible: root.undoable
            label: qsTr("Turnstile did not turn")
            iconName: "send-again"
            enabled: !root.booth.acts.waiting
            onClicked: root.booth.undo()
        }

        KText {
            visible: root.undoable && root.booth.acts.message === ""
            text: root.booth.undo_words
            wrapMode: Text.Wrap
            maximumLineCount: 2
            figures: true
            strong: true
            Layout.fillWidth: true
        }

        Notice {
            visible: root.booth.acts.message !== ""
            text: root.booth.acts.message
            Layout.fillWidth: true
        }

        Item {
            visible: !root.undoable && root.booth.acts.message === ""
            Layout.fillWidth: true
        }

        KButton {
            visible: root.booth.may_override && !root.booth.override.opened
            label: qsTr("Supervisor override")
            iconName: "unlock"
            onClicked: root.booth.begin_override()
        }
    }
}
