pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// A wristband's number, typed on the screen or on a keyboard.
ColumnLayout {
    id: root

    required property var face
    required property var home
    readonly property string action: qsTr("Link this wristband")
    readonly property string actionIcon: "tick"
    readonly property bool ready: field.text.trim() !== ""

    function act() {
        const typed = field.text.trim();
        if (typed === "")
            return;
        root.home.sheet.close();
        root.home.acts.link_wristband(typed);
    }

    spacing: Theme.gap(2)
    Component.onCompleted: field.begin()

    TouchField {
        id: field

        label: root.face.title
        maximumLength: 64
        keysBeside: true
        hints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhPreferUppercase
        onAccepted: root.act()
        Layout.fillWidth: true
    }

    KText {
        text: root.face.text ?? ""
        size: Theme.px(22)
        color: Theme.muted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    CodeKeys {
        Layout.fillWidth: true
        onTyped: character => field.text += character
        onErased: field.text = field.text.slice(0, -1)
    }
}
