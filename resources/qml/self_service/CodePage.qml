pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The five digits of the message, by the keypad or by hardware keys; the fifth one sends them.
SignInPage {
    id: root

    readonly property int digits: 5
    readonly property bool dead: visit.code_dead
    readonly property bool open: !visit.asking && !visit.waits && !dead
    property string code: ""

    function type(digit: string) {
        if (!open || code.length >= digits)
            return;
        code += digit;
        if (code.length === digits)
            send();
    }

    function erase() {
        code = code.slice(0, -1);
    }

    function send() {
        const tried = code;
        code = "";
        visit.give_code(tried);
    }

    title: qsTr("Enter your code")
    intro: visit.sent
    goes: false
    problem: ""
    beside: landscape ? pad : null
    Component.onCompleted: cells.forceActiveFocus()

    CodeCells {
        id: cells

        code: root.code
        digits: root.digits
        checking: !root.open
        onTyped: digit => root.type(digit)
        onErased: root.erase()
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
    }

    Problem {
        text: root.visit.problem
        family: root.visit.problem_family
        Layout.fillWidth: true
    }

    Loader {
        active: !root.landscape
        visible: active
        sourceComponent: pad
        Layout.alignment: Qt.AlignHCenter
    }

    TouchButton {
        label: qsTr("Send a new code")
        iconName: "send-again"
        quiet: !root.dead
        primary: root.dead
        enabled: !root.visit.asking
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        onClicked: {
            root.code = "";
            root.visit.send_again();
        }
    }

    Component {
        id: pad

        DigitPad {
            large: !root.landscape
            enabled: root.open
            onTyped: digit => root.type(digit)
            onErased: root.erase()
        }
    }
}
