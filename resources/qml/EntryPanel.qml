pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
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

            TextField {
                id: field

                placeholderText: qsTr("Code under the QR, or fan number")
                placeholderTextColor: Theme.muted
                color: Theme.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.lead
                maximumLength: 1024
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                implicitHeight: Theme.target
                leftPadding: Theme.gap(2)
                Layout.fillWidth: true
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Code")
                onAccepted: root.enter()

                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.background
                    border.width: field.activeFocus ? Theme.stroke : Theme.hairline
                    border.color: field.activeFocus ? Theme.accent : Theme.muted
                }
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
