pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Window
import ".."

// A pass, as large as the screen allows: at least 60 mm, or half the short side where that is more.
FocusScope {
    id: root

    required property var home
    readonly property var pass: home.pass_page
    readonly property string title: pass.face.title
    readonly property bool portrait: height > width
    readonly property bool settled: true
    readonly property real margin: Theme.touchMargin
    readonly property real gutter: Theme.gap(1.5)
    readonly property real least: Math.max(60 * Screen.pixelDensity, Math.min(Window.width, Window.height) / 2)
    readonly property real spare: scroll.height - head.implicitHeight - open.implicitHeight - 2 * words.spacing
    readonly property real side: portrait ? Math.min(width - 2 * margin, Math.max(least, spare))
                                          : Math.min(height - Theme.gap(3), Math.max(least, width * 0.5))

    Keys.onEscapePressed: home.acts.close_pass()
    Component.onCompleted: back.forceActiveFocus(Qt.OtherFocusReason)

    Loader {
        id: beside

        active: !root.portrait
        visible: active
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: (parent.height - height - Theme.gap(3)) / 2
        width: root.side
        height: root.side
        sourceComponent: paper
    }

    Flickable {
        id: scroll

        anchors.right: parent.right
        anchors.rightMargin: root.margin - root.gutter
        width: parent.width - (root.portrait ? 2 * root.margin : root.side + 3 * root.margin) + 2 * root.gutter
        height: back.y - Theme.gap(2)
        contentHeight: words.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        ScrollBar.vertical: KScrollBar {}

        ColumnLayout {
            id: words

            x: root.gutter
            width: scroll.width - 2 * root.gutter
            height: root.portrait ? implicitHeight : Math.max(implicitHeight, scroll.height)
            spacing: Theme.gap(3)

            PassHead {
                id: head

                pass: root.pass
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Loader {
                active: root.portrait
                visible: active
                sourceComponent: paper
                Layout.preferredWidth: root.side
                Layout.preferredHeight: root.side
                Layout.alignment: Qt.AlignHCenter
            }

            PassWindow {
                id: open

                pass: root.pass
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    TouchButton {
        id: back

        anchors.left: scroll.left
        anchors.leftMargin: root.gutter
        y: parent.height - height - Theme.gap(3)
        label: qsTr("Back")
        iconName: "back"
        onClicked: root.home.acts.close_pass()
    }

    Component {
        id: paper

        Rectangle {
            radius: Theme.radiusLarge * 1.5
            color: root.pass.moment.shows ? Theme.paper : Theme.surface
            border.width: root.pass.moment.shows ? 0 : Theme.hairline
            border.color: Theme.line

            Icon {
                visible: !root.pass.moment.shows
                anchors.centerIn: parent
                name: "pass"
                tint: Theme.muted
                size: parent.width / 4
            }

            QrCode {
                visible: root.pass.moment.shows
                anchors.fill: parent
                anchors.margins: Theme.gap(1)
                path: root.pass.path
                modules: root.pass.modules
                spoken: root.pass.face.spoken
            }
        }
    }
}
