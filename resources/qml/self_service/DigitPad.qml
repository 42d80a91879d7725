pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// A keypad; its digits run the same way in every language.
GridLayout {
    id: root

    property bool large: false

    signal typed(string digit)
    signal erased

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    columnSpacing: Theme.gap(1.5)
    rowSpacing: Theme.gap(1.5)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0"]

        TouchButton {
            required property string modelData
            required property int index
            readonly property bool erases: modelData === "backspace"

            label: erases ? qsTr("Erase") : modelData
            iconName: erases ? "backspace" : ""
            showsLabel: !erases
            textSize: Theme.heading * 0.7
            padding: 0
            leftPadding: 0
            autoRepeat: erases
            implicitHeight: Theme.digitKey * (root.large ? 1.15 : 1)
            implicitWidth: Theme.digitKeyWidth * (root.large ? 1.5 : 1)
            Layout.row: Math.floor(index / 3)
            Layout.column: index % 3
            onClicked: erases ? root.erased() : root.typed(modelData)
        }
    }
}
