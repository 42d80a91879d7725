pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Keys for a touch screen; the characters that codes are made of, so the same in every language.
ColumnLayout {
    id: root

    property bool spaces: false
    readonly property list<string> rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL:", spaces ? "ZXCVBNM-. ⌫" : "ZXCVBNM-.⌫"]

    signal typed(string character)
    signal erased

    spacing: Theme.gap(1)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.rows

        RowLayout {
            id: row

            required property string modelData

            spacing: Theme.gap(1)
            Layout.fillWidth: true

            Repeater {
                model: row.modelData.split("")

                KButton {
                    required property string modelData
                    readonly property bool erases: modelData === "⌫"
                    readonly property bool spaces: modelData === " "

                    label: erases ? qsTr("Erase") : spaces ? qsTr("Space") : modelData
                    iconName: erases ? "backspace" : spaces ? "space" : ""
                    showsLabel: iconName === ""
                    focusPolicy: Qt.NoFocus
                    padding: 0
                    leftPadding: 0
                    implicitHeight: Theme.key
                    autoRepeat: erases
                    onClicked: erases ? root.erased() : root.typed(modelData)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.minimumWidth: Theme.key
                }
            }
        }
    }
}
