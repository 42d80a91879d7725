pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Something good has come: it is celebrated once, heard by screen readers, and goes by itself.
FocusScope {
    id: root

    required property var home
    readonly property var face: home.party
    readonly property bool opened: face.title !== ""
    readonly property bool settled: !opened || burst.settled
    readonly property int lasts: 7000
    property var before: null

    function celebrate() {
        burst.run();
        going.restart();
        Accessible.announce(face.title + ". " + face.text, Accessible.Assertive);
    }

    function giveBack() {
        if (before && !opened)
            before.forceActiveFocus(Qt.OtherFocusReason);
        before = null;
    }

    visible: opened
    onFaceChanged: {
        if (opened)
            celebrate();
    }
    onOpenedChanged: {
        if (opened) {
            before = root.Window.activeFocusItem;
            on.forceActiveFocus(Qt.OtherFocusReason);
        } else {
            Qt.callLater(giveBack);
        }
    }
    Component.onCompleted: {
        if (opened)
            celebrate();
    }
    Keys.onEscapePressed: home.go_on()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: face.title + ". " + face.text

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.home.go_on()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.touchMargin, Theme.gap(100))
        height: Math.min(parent.height, column.implicitHeight + 2 * Theme.gap(6))
        radius: Theme.radiusLarge * 1.5
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.touchMargin, Theme.gap(100)) - 2 * Theme.gap(4)
        spacing: Theme.gap(3)

        PartyBurst {
            id: burst

            visible: root.height >= Theme.px(620)
            pictures: root.home.pictures
            media: root.face.media
            iconName: root.face.icon
            Layout.preferredWidth: Theme.gap(26)
            Layout.preferredHeight: Theme.gap(26)
            Layout.margins: Theme.gap(3)
            Layout.alignment: Qt.AlignHCenter
        }

        KText {
            text: root.face.text
            size: Theme.lead
            color: Theme.muted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        KText {
            text: root.face.title
            strong: true
            size: Theme.display
            wrapMode: Text.Wrap
            maximumLineCount: 4
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        TouchButton {
            id: on

            label: qsTr("Continue")
            primary: true
            onClicked: root.home.go_on()
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.gap(30)
        }
    }

    Timer {
        id: going

        interval: root.lasts
        running: root.opened
        onTriggered: root.home.go_on()
    }
}
