pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// A new fan: who, and whether the terms are accepted.
SignInPage {
    id: root

    readonly property string wrong: visit.problem_field

    title: qsTr("Good to meet you!")
    intro: qsTr("Tell us your name, and we will send a code to %1.").arg(visit.email)
    goLabel: qsTr("Join")
    beside: wide && visit.terms !== "" ? terms : null
    onGone: visit.register(first.text, last.text, consent.checked)
    Component.onCompleted: first.begin()

    GridLayout {
        columns: width > Theme.gap(60) * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap(3)
        rowSpacing: Theme.gap(2)
        Layout.fillWidth: true

        TouchField {
            id: first

            label: qsTr("First name")
            ofWords: true
            maximumLength: 80
            marked: root.wrong === "name" && text.trim() === ""
            onAccepted: last.begin()
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        TouchField {
            id: last

            label: qsTr("Last name")
            ofWords: true
            maximumLength: 80
            marked: root.wrong === "name" && text.trim() === ""
            onAccepted: consent.visible ? consent.forceActiveFocus(Qt.TabFocusReason) : root.go()
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    Problem {
        text: root.wrong === "name" ? root.visit.problem : ""
        Layout.fillWidth: true
    }

    Loader {
        active: !root.wide && root.visit.terms !== ""
        visible: active
        sourceComponent: terms
        Layout.fillWidth: true
    }

    ConsentBox {
        id: consent

        visible: root.visit.terms !== ""
        marked: root.wrong === "terms" && !checked
        Layout.fillWidth: true
        onEntered: root.go()
    }

    Problem {
        text: root.wrong === "terms" ? root.visit.problem : ""
        Layout.fillWidth: true
    }

    Component {
        id: terms

        Item {
            implicitWidth: Theme.gap(76)
            implicitHeight: box.implicitHeight

            TermsBox {
                id: box

                anchors.fill: parent
                terms: root.visit.terms
                room: root.wide ? root.height - 4 * Theme.touchMargin : root.height * 0.25
            }
        }
    }
}
