pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// A labelled line to type in; what is wrong with it stands under it.
ColumnLayout {
    id: root

    required property string label
    property alias text: field.text
    property alias hints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias echoMode: field.echoMode
    property bool keysBeside: false
    property string example: ""
    property string problem: ""
    property bool marked: problem !== ""
    property bool ofWords: false
    readonly property var input: Qt.inputMethod

    signal accepted

    function begin() {
        field.forceActiveFocus();
    }

    function insert(part: string) {
        field.insert(field.cursorPosition, part);
    }

    function clear() {
        field.clear();
    }

    spacing: Theme.gap(1)

    KText {
        text: root.label
        size: Theme.lead
        strong: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        bottomPadding: Theme.px(5)  // What hangs below an Arabic line.
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    TextField {
        id: field

        // The keyboard on the screen stays away.
        readonly property bool keysBeside: root.keysBeside

        placeholderText: root.example
        placeholderTextColor: Theme.muted
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.fontFamily
        font.pixelSize: Theme.title
        maximumLength: 254
        leftPadding: Theme.gap(3)
        rightPadding: Theme.gap(3)
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        persistentSelection: false
        implicitHeight: Math.max(Theme.digitKey, contentHeight + Theme.gap(3))
        activeFocusOnTab: true
        // Where the keyboard on the screen writes from the right, Qt begins there by itself.
        horizontalAlignment: root.ofWords && root.input.inputDirection === Qt.LeftToRight ? TextInput.AlignLeft : undefined
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.problem
        onAccepted: root.accepted()
        Layout.fillWidth: true

        background: Rectangle {
            radius: Theme.radiusLarge
            color: Theme.surface
            border.width: field.activeFocus || root.marked ? Theme.stroke : Theme.hairline
            border.color: root.marked ? Theme.family("notice").mark : field.activeFocus ? Theme.accent : Theme.muted
        }
    }

    Problem {
        text: root.problem
        Layout.topMargin: Theme.gap(1)
        Layout.fillWidth: true
    }
}
