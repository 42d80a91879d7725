pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// The password of the fan's account; nothing of it stays in the field once it was tried.
SignInPage {
    id: root

    property bool shown: false

    title: qsTr("Your password")
    intro: visit.email
    goLabel: qsTr("Sign in")
    onGone: {
        const tried = field.text;
        if (tried === "") {
            field.begin();
            return;
        }
        field.clear();
        shown = false;
        visit.give_password(tried);
    }
    Component.onCompleted: field.begin()

    TouchField {
        id: field

        label: qsTr("Password")
        echoMode: root.shown ? TextInput.Normal : TextInput.Password
        hints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData | Qt.ImhPreferLatin
        problem: root.visit.problem_field === "password" ? root.visit.problem : ""
        onAccepted: root.go()
        Layout.fillWidth: true
    }

    TouchButton {
        label: root.shown ? qsTr("Hide password") : qsTr("Show password")
        iconName: root.shown ? "eye-off" : "eye"
        quiet: true
        leftPadding: Theme.gap(1)
        onClicked: root.shown = !root.shown
    }
}
