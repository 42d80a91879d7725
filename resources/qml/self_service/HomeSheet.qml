pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ".."

// A sheet in the middle of the page, over its lists.
FocusScope {
    id: root

    required property var home
    readonly property var face: home.sheet.face
    readonly property bool opened: face.kind !== ""
    readonly property bool settled: !rise.running
    readonly property var content: inside.item
    property var before: null

    function giveBack() {
        if (before && !opened)
            before.forceActiveFocus(Qt.OtherFocusReason);
        before = null;
    }

    onOpenedChanged: {
        if (!opened) {
            Qt.callLater(giveBack);
            return;
        }
        before = root.Window.activeFocusItem;
        rise.restart();
        back.forceActiveFocus(Qt.OtherFocusReason);
        Accessible.announce(face.title, Accessible.Polite);
    }
    Keys.onEscapePressed: home.sheet.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.home.sheet.close()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height) / 2 + slide.y
        width: Math.min(parent.width - 2 * Theme.touchMargin, Theme.gap(root.face.kind === "typing" ? 150 : 120))
        height: Math.min(parent.height - Theme.gap(4), inside.implicitHeight + foot.height + 3 * Theme.gap(4))
        radius: Theme.radiusLarge * 1.5
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: root.face.title

        MouseArea {
            anchors.fill: parent
        }

        Flickable {
            id: scroll

            x: Theme.gap(3)
            y: Theme.gap(4)
            width: parent.width - 2 * x
            height: foot.y - y - Theme.gap(2)
            contentHeight: inside.implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            ScrollBar.vertical: KScrollBar {}

            Loader {
                id: inside

                x: Theme.gap(2)
                width: scroll.width - 2 * x
                active: root.opened
                sourceComponent: root.face.kind === "activity" ? activity : root.face.kind === "typing" ? typing : detail
            }
        }

        Flow {
            id: foot

            x: Theme.gap(5)
            y: parent.height - height - Theme.gap(4)
            width: parent.width - 2 * x
            spacing: Theme.gap(2)

            TouchButton {
                id: back

                label: qsTr("Back")
                iconName: "back"
                onClicked: root.home.sheet.close()
            }

            TouchButton {
                visible: label !== ""
                width: Math.min(implicitWidth, foot.width)
                label: root.content?.action ?? ""
                iconName: root.content?.actionIcon ?? ""
                enabled: root.content?.ready ?? false
                primary: true
                onClicked: root.content?.act()
            }
        }
    }

    Component {
        id: detail

        DetailSheet {
            face: root.face
            home: root.home
        }
    }

    Component {
        id: activity

        ActivitySheet {
            face: root.face
        }
    }

    Component {
        id: typing

        TypingSheet {
            face: root.face
            home: root.home
        }
    }

    QtObject {
        id: slide

        property real y: 0
    }

    NumberAnimation {
        id: rise

        target: slide
        property: "y"
        from: Theme.rise * 2
        to: 0
        duration: Theme.slow
        easing.type: Easing.OutCubic
    }
}
