pragma ComponentBehavior: Bound

import QtQuick

// A pass: its code as large as the screen allows; where there is none, a card that says why.
FocusScope {
    id: root

    required property var home
    readonly property var pass: home.pass_page
    readonly property string title: pass.face.title
    readonly property bool settled: true

    Keys.onEscapePressed: home.acts.close_pass()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.pass.moment.shows ? code : words
    }

    Component {
        id: code

        PassCode {
            pass: root.pass
            onClosed: root.home.acts.close_pass()
        }
    }

    Component {
        id: words

        PassCard {
            pass: root.pass
            onClosed: root.home.acts.close_pass()
        }
    }
}
