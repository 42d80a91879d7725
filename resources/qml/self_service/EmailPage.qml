pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Who is it? The address decides whether a fan signs in or registers.
SignInPage {
    id: root

    title: qsTr("What is your email?")
    intro: visit.problem_family === "trouble" ? "" : qsTr("New here? Enter your email just the same. Or simply hold up your fan card.")
    onGone: visit.give_email(field.text)
    Component.onCompleted: {
        field.text = visit.email;
        field.begin();
    }

    TouchField {
        id: field

        label: qsTr("Email address")
        example: qsTr("name@example.com")
        hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        problem: root.visit.problem_field === "email" ? root.visit.problem : ""
        onAccepted: root.go()
        Layout.fillWidth: true
    }

    // Behind a second layer of the keyboard on the screen.
    RowLayout {
        visible: root.visit.virtual_keyboard
        spacing: Theme.gap(1.5)

        Repeater {
            model: ["@", ".com"]

            TouchButton {
                required property string modelData
                readonly property string inserts: modelData

                label: inserts
                focusPolicy: Qt.NoFocus
                onClicked: field.insert(inserts)
            }
        }
    }
}
