pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// The characters that codes are made of, large enough for a fan's fingers.
ColumnLayout {
    id: root

    readonly property int across: width >= 10 * (Theme.touch + Theme.gap(1)) ? 10 : Math.max(4, Math.floor(width / (Theme.touch + Theme.gap(1))))
    readonly property list<string> characters: ("1234567890QWERTYUIOPASDFGHJKLZXCVBNM-⌫").split("")

    signal typed(string character)
    signal erased

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    GridLayout {
        columns: root.across
        columnSpacing: Theme.gap(1)
        rowSpacing: Theme.gap(1)
        Layout.fillWidth: true

        Repeater {
            model: root.characters

            TouchButton {
                required property string modelData
                readonly property bool erases: modelData === "⌫"

                label: erases ? qsTr("Erase") : modelData
                iconName: erases ? "backspace" : ""
                showsLabel: !erases
                focusPolicy: Qt.NoFocus
                padding: 0
                leftPadding: 0
                autoRepeat: erases
                onClicked: erases ? root.erased() : root.typed(modelData)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: Theme.touch
                Layout.columnSpan: erases ? Math.max(1, root.across * Math.ceil(root.characters.length / root.across) - root.characters.length + 1) : 1
            }
        }
    }
}
