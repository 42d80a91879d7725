pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ".."

// The fans' own kiosk: one page at a time, a way out on each, and what lies over it.
Window {
    id: root

    required property var visit
    required property var languages
    required property var idle
    required property var staff
    required property var brand
    required property var appearance
    required property QtObject home
    property var speech: null
    readonly property bool portrait: height > width
    readonly property bool covered: root.idle.warned || root.staff.opened || sheet.active
    readonly property string pageTitle: root.staff.opened ? "" : root.idle.warned ? question : said
    readonly property var shown: page.item
    readonly property string said: shown ? shown.title : ""
    readonly property string question: qsTr("Still there?")
    readonly property var keys: keyboard.item
    readonly property var offered: languages.choices.filter(each => visit.languages.includes(each.tag))
    readonly property bool settled: page.settled && (shown?.settled ?? true)
    readonly property QtObject theme: Theme
    readonly property int keyboardTop: keys && keys.shown ? height - keys.height : height
    property int shiftStep: 0
    readonly property point shift: {
        const ways = [[0, 0], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];
        const [x, y] = root.visit.anybody ? ways[0] : ways[shiftStep % ways.length];
        return Qt.point(x * Theme.shift, y * Theme.shift);
    }

    function hold() {
        if (root.covered)
            return;
        page.forceActiveFocus();
    }

    color: Theme.background
    title: brand.name
    minimumWidth: 320
    minimumHeight: 320
    onPageTitleChanged: speech?.say(pageTitle)
    onActiveFocusItemChanged: speech?.say_control(activeFocusItem)
    onCoveredChanged: hold()

    Look {
        width: root.width
        height: root.height
        appearance: root.appearance
        textScale: root.visit.text_scale
    }

    Timer {
        interval: Theme.shiftEvery
        running: !root.visit.anybody
        repeat: true
        onTriggered: root.shiftStep += 1
    }

    Item {
        LayoutMirroring.enabled: root.languages.right_to_left
        LayoutMirroring.childrenInherit: true
        width: root.width
        height: root.height

        Backdrop {
            anchors.fill: parent
        }

        Item {
            id: stage

            visible: !root.covered // Nor heard, nor reached.
            enabled: visible
            x: root.shift.x
            y: root.shift.y
            width: parent.width
            height: parent.height

            Item {
                id: top

                width: parent.width
                height: root.portrait ? mark.implicitHeight + 2 * Theme.gap(3) : bar.height

                BrandMark {
                    id: mark

                    visible: root.portrait
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.touchMargin
                    width: parent.width - 2 * x
                    brand: root.brand
                }
            }

            VisitBar {
                id: bar

                y: root.portrait ? stage.height - height : 0
                width: parent.width
                height: implicitHeight
                visible: !root.portrait || root.keyboardTop === root.height
                branded: !root.portrait
                visit: root.visit
                languages: root.languages
                offered: root.offered
                brand: root.brand
                onLanguagesWanted: sheet.active = true
            }

            PageArea {
                id: page

                y: top.height
                width: parent.width
                height: (root.portrait ? Math.min(bar.y, root.keyboardTop) : root.keyboardTop) - y
                visit: root.visit
                brand: root.brand
                home: root.home
                onLoaded: root.hold()
            }

            StaffCorner { onTouched: root.staff.knock() }
        }

        Loader {
            id: sheet

            anchors.fill: parent
            active: false
            focus: active
            sourceComponent: LanguageSheet {
                languages: root.languages
                offered: root.offered
                onClosed: sheet.active = false
            }
            onLoaded: forceActiveFocus()
        }

        Loader {
            id: warning

            anchors.fill: parent
            active: root.idle.warned
            sourceComponent: IdleWarning {
                idle: root.idle
                visit: root.visit
                question: root.question
            }
            onLoaded: forceActiveFocus()
        }

        Loader {
            id: overlay

            anchors.fill: parent
            active: root.staff.opened
            sourceComponent: StaffOverlay {
                staff: root.staff
            }
            onLoaded: forceActiveFocus()
        }

        Loader {
            id: keyboard

            y: root.keyboardTop
            width: parent.width
            Component.onCompleted: {
                if (root.visit.virtual_keyboard)
                    setSource("VirtualKeyboard.qml", { "languages": root.languages, "offered": root.visit.languages });
            }
        }
    }

    Connections {
        target: root.visit

        function onLeft() {
            sheet.active = false;
        }
    }

    // Also at the start, where nobody leaves: the next one is to find the way in.
    Connections {
        target: root.idle

        function onOver() {
            sheet.active = false;
        }
    }
}
