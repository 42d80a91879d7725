pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A code typed by hand, for the scanner that broke and the phone that cracked.
FocusScope {
    id: root

    property bool opened: false

    signal entered(string code)

    function open() {
        opened = true;
        field.forceActiveFocus();
    }

    function close() {
        opened = false;
        field.clear();
        focus = false;
    }

    function enter() {
        const code = field.text.trim();
        close();
        if (code !== "")
            entered(code);
    }

    visible: opened
    implicitHeight: column.implicitHeight + 2 * Theme.margin
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }

    TapHandler {}

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap(2)

        RowLayout {
            spacing: Theme.gap(2)

            KField {
                id: field

                label: qsTr("Code")
                placeholderText: qsTr("Code under the QR, or fan number")
                Layout.fillWidth: true
                onAccepted: root.enter()
            }

            KButton {
                label: qsTr("Check")
                iconName: "tick"
                primary: true
                enabled: field.text.trim() !== ""
                onClicked: root.enter()
            }

            KButton {
                label: qsTr("Close")
                iconName: "close"
                showsLabel: false
                onClicked: root.close()
            }
        }

        CodeKeyboard {
            Layout.fillWidth: true
            onTyped: character => field.insert(field.cursorPosition, character)
            onErased: field.remove(field.cursorPosition - 1, field.cursorPosition)
        }
    }
}
