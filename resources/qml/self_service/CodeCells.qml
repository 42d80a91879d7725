pragma ComponentBehavior: Bound

import QtQuick
import ".."

// The digits typed so far, each in its cell; hardware keys write here.
FocusScope {
    id: root

    required property string code
    required property int digits
    required property bool checking
    readonly property real cell: Math.min(Theme.codeCell * 2, (width - (digits - 1) * Theme.gap(2)) / digits)

    signal typed(string digit)
    signal erased

    implicitHeight: Math.max(Theme.touch, Theme.codeCell * 1.4)
    implicitWidth: row.implicitWidth
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Code, %1 of %2 digits typed").arg(code.length).arg(digits)
    Accessible.focusable: true
    Keys.onPressed: event => {
        event.accepted = true;
        if (/^[0-9]$/.test(event.text))
            typed(event.text);
        else if (/^[\u0660-\u0669]$/.test(event.text))
            typed(String(event.text.charCodeAt(0) - 0x660));
        else if (event.key === Qt.Key_Backspace)
            erased();
        else
            event.accepted = false;
    }

    Row {
        id: row

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.centerIn: parent
        spacing: Theme.gap(2)

        Repeater {
            model: root.digits

            Rectangle {
                id: box

                required property int index
                readonly property bool next: index === root.code.length && root.activeFocus

                width: root.cell
                height: root.height
                radius: Theme.radiusLarge
                color: Theme.surface
                border.width: next ? Theme.stroke : Theme.hairline
                border.color: next ? Theme.accent : Theme.muted
                opacity: root.checking ? 0.45 : 1

                KText {
                    anchors.centerIn: parent
                    text: root.code[box.index] ?? ""
                    figures: true
                    strong: true
                    size: Math.min(Theme.heading, box.height * 0.7)
                    Accessible.ignored: true
                }
            }
        }
    }
}
