pragma ComponentBehavior: Bound

import QtQuick

// The texts that came last, as they came, each with its kind of code and its device.
Column {
    id: root

    required property var readings

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Last readings")

    KText {
        text: qsTr("Last readings")
        strong: true
        color: Theme.muted
        Accessible.ignored: true
    }

    KText {
        visible: root.readings.length === 0
        text: qsTr("No readings yet")
        color: Theme.muted
    }

    Repeater {
        model: root.readings

        Item {
            id: reading

            required property var modelData

            width: root.width
            height: detail.height
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.text, modelData.detail].filter(Boolean).join(", ")

            KText {
                anchors.left: parent.left
                anchors.right: detail.left
                anchors.rightMargin: Theme.gap(2)
                text: reading.modelData.text
                figures: true
                Accessible.ignored: true
            }

            KText {
                id: detail

                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width / 2)
                text: reading.modelData.detail
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }
}
