pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Why: a few reasons to touch, any other to type.
ColumnLayout {
    id: root

    required property var reasons

    signal chosen(string why)
    signal touched

    function enter() {
        if (field.text.trim() !== "")
            chosen(field.text.trim());
    }

    spacing: Theme.gap(1.5)

    Repeater {
        model: root.reasons

        KButton {
            required property string modelData

            label: modelData
            textSize: Theme.lead
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.pinKey
            onClicked: root.chosen(modelData)
        }
    }

    RowLayout {
        spacing: Theme.gap(2)
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap(1)

        KField {
            id: field

            label: qsTr("Another reason, in a few words")
            maximumLength: 200
            Layout.fillWidth: true
            onTextEdited: root.touched()
            onAccepted: root.enter()
        }

        KButton {
            label: qsTr("Go on")
            iconName: "tick"
            primary: true
            enabled: field.text.trim() !== ""
            onClicked: root.enter()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
