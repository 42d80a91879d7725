pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// The portal does not answer: what is shown is as it was.
Rectangle {
    id: root

    required property string text

    signal retried

    visible: text !== ""
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: Theme.stroke
    border.color: Theme.family("saved").mark
    implicitHeight: grid.implicitHeight + 2 * Theme.gap(2)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: {
        if (text !== "" && visible)
            Accessible.announce(text, Accessible.Polite);
    }

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap(3)
        columns: width >= Theme.px(560) ? 3 : 2
        columnSpacing: Theme.gap(2)
        rowSpacing: Theme.gap(2)

        Icon {
            name: "saved"
            tint: Theme.family("saved").mark
            size: Theme.title
        }

        KText {
            text: root.text
            strong: true
            size: Theme.px(22)
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        TouchButton {
            label: qsTr("Try again")
            iconName: "send-again"
            onClicked: root.retried()
            Layout.columnSpan: grid.columns === 2 ? 2 : 1
        }
    }
}
