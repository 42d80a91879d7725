pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// All languages, one below the other, over the page.
Veil {
    id: root

    required property var languages
    required property var offered

    readonly property int spoken: offered.findIndex(each => each.tag === languages.current)

    signal closed

    Keys.onEscapePressed: closed()
    Component.onCompleted: choices.itemAt(Math.max(0, spoken))?.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        width: parent.width
        spacing: Theme.gap(2)

        KText {
            text: qsTr("Language")
            size: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        Repeater {
            id: choices

            model: root.offered

            TouchButton {
                required property var modelData

                label: modelData.name
                primary: modelData.tag === root.languages.current
                Layout.fillWidth: true
                onClicked: {
                    root.languages.switch(modelData.tag);
                    root.closed();
                }
            }
        }

        TouchButton {
            label: qsTr("Close")
            iconName: "close"
            quiet: true
            Layout.fillWidth: true
            onClicked: root.closed()
        }
    }
}
