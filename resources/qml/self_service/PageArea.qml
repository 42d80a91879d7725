pragma ComponentBehavior: Bound

import QtQuick
import ".."

// One page at a time. Each is made anew and unmade with all that was typed into it.
Loader {
    id: root

    required property var visit
    required property var brand
    required property QtObject home
    readonly property var shown: item
    readonly property bool settled: !fade.running && (!shown || shown.settled !== false)
    readonly property var pages: ({
        "start": attract, "email": email, "way": way, "password": password, "code": code,
        "register": register, "home": homePage, "pass": passPage
    })

    focus: true
    sourceComponent: pages[visit.page]
    onLoaded: fade.restart()

    NumberAnimation {
        id: fade

        target: root.item
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.slow
    }

    Component {
        id: attract

        AttractPage {
            visit: root.visit
            brand: root.brand
        }
    }

    Component {
        id: email

        EmailPage {
            visit: root.visit
        }
    }

    Component {
        id: way

        WayPage {
            visit: root.visit
        }
    }

    Component {
        id: password

        PasswordPage {
            visit: root.visit
        }
    }

    Component {
        id: code

        CodePage {
            visit: root.visit
        }
    }

    Component {
        id: register

        RegisterPage {
            visit: root.visit
        }
    }

    Component {
        id: homePage

        HomePage {
            home: root.home
        }
    }

    Component {
        id: passPage

        PassPage {
            home: root.home
        }
    }
}
