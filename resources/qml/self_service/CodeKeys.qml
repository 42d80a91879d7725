pragma ComponentBehavior: Bound

import QtQuick
import ".."

// The characters that codes are made of, large enough for a fan's fingers, in a keyboard's rows.
Item {
    id: root

    readonly property real gap: Theme.gap(1)
    readonly property int most: 10
    readonly property int across: Math.min(most, Math.max(4, Math.floor((width + gap) / (Theme.touch + gap))))
    readonly property real key: (width + gap) / across - gap
    readonly property list<string> usual: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM-⌫"]
    readonly property var rows: across === most ? usual : cut(usual.join(""))

    signal typed(string character)
    signal erased

    // Where the usual rows do not fit, as many keys each as do.
    function cut(keys: string): var {
        const starts = Array.from({ "length": Math.ceil(keys.length / across) }, (_, row) => row * across);
        return starts.map(start => keys.slice(start, start + across));
    }

    implicitHeight: column.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        id: column

        spacing: root.gap

        Repeater {
            model: root.rows

            Row {
                id: row

                required property string modelData
                required property int index

                // Each row begins half a key further in; the last one ends in the corner.
                x: root.across === root.most ? Math.max(0, index - 1) * (root.key + root.gap) / 2 : 0
                spacing: root.gap

                Repeater {
                    model: row.modelData.split("")

                    TouchButton {
                        required property string modelData
                        readonly property bool erases: modelData === "⌫"

                        width: root.key
                        label: erases ? qsTr("Erase") : modelData
                        iconName: erases ? "backspace" : ""
                        showsLabel: !erases
                        focusPolicy: Qt.NoFocus
                        padding: 0
                        leftPadding: 0
                        autoRepeat: erases
                        onClicked: erases ? root.erased() : root.typed(modelData)
                    }
                }
            }
        }
    }
}
