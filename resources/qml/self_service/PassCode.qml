pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Window
import ".."

// A pass's code: at least 60 mm, or half the short side where that is more; its words beside it.
FocusScope {
    id: root

    required property var pass
    readonly property bool portrait: height > width
    readonly property real margin: Theme.touchMargin
    readonly property real gutter: Theme.gap(2)
    readonly property real least: Math.max(60 * Screen.pixelDensity, Math.min(Window.width, Window.height) / 2)
    readonly property real spare: scroll.height - head.implicitHeight - open.implicitHeight - 2 * words.spacing
    readonly property real side: portrait ? Math.min(width - 2 * margin, Math.max(least, spare))
                                          : Math.min(height - Theme.gap(5), Math.max(least, width * 0.5))

    signal closed

    Component.onCompleted: back.forceActiveFocus(Qt.OtherFocusReason)

    Loader {
        id: beside

        active: !root.portrait
        visible: active
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: Math.round((parent.height - height) / 2)
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

            Item {
                visible: !root.portrait
                Layout.fillHeight: true
            }

            PassHead {
                id: head

                pass: root.pass
                Layout.fillWidth: true
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
            }

            Item {
                visible: !root.portrait
                Layout.fillHeight: true
            }
        }
    }

    TouchButton {
        id: back

        anchors.left: scroll.left
        anchors.leftMargin: root.gutter
        y: (root.portrait ? parent.height - Theme.gap(3) : beside.y + beside.height) - height
        label: qsTr("Back")
        iconName: "back"
        onClicked: root.closed()
    }

    Component {
        id: paper

        Rectangle {
            radius: Theme.radiusLarge * 1.5
            color: Theme.paper

            QrCode {
                anchors.fill: parent
                anchors.margins: Theme.gap(1)
                path: root.pass.path
                modules: root.pass.modules
                spoken: root.pass.face.spoken
            }
        }
    }
}
