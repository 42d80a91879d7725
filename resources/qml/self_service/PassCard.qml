pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// A pass without a code: what it is, why there is none, and what helps.
FocusScope {
    id: root

    required property var pass

    signal closed

    Component.onCompleted: back.forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.touchMargin, Theme.px(832))
        height: Math.min(parent.height - Theme.gap(4), column.implicitHeight + back.height + 3 * Theme.gap(4))
        radius: Theme.radiusLarge * 1.5
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Flickable {
            id: scroll

            x: Theme.gap(3)
            y: Theme.gap(4)
            width: parent.width - 2 * x
            height: back.y - y - Theme.gap(4)
            contentHeight: column.implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            ScrollBar.vertical: KScrollBar {}

            ColumnLayout {
                id: column

                x: Theme.gap(1)
                width: scroll.width - 2 * x
                spacing: Theme.gap(3)

                RowLayout {
                    spacing: Theme.gap(3)

                    Rectangle {
                        radius: Theme.radius
                        color: Theme.raised
                        Layout.preferredWidth: Theme.gap(12)
                        Layout.preferredHeight: Theme.gap(12)
                        Layout.alignment: Qt.AlignTop

                        Icon {
                            anchors.centerIn: parent
                            name: "pass"
                            tint: Theme.muted
                            size: Theme.gap(6)
                        }
                    }

                    PassHead {
                        pass: root.pass
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignVCenter
                    }
                }

                PassWindow {
                    pass: root.pass
                    Layout.fillWidth: true
                }
            }
        }

        TouchButton {
            id: back

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap(4)
            y: parent.height - height - Theme.gap(4)
            label: qsTr("Back")
            iconName: "back"
            onClicked: root.closed()
        }
    }
}
