pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Staff only: the PIN, then the ways out. Whoever was signed in is gone by then.
Veil {
    id: root

    required property var staff

    room: Theme.pinRoom
    Keys.onEscapePressed: staff.close()
    Component.onCompleted: inner.forceActiveFocus()

    ColumnLayout {
        width: parent.width
        spacing: Theme.gap(3)

        Loader {
            id: inner

            focus: true
            sourceComponent: root.staff.open ? ways : pad
            Layout.fillWidth: true
        }

        TouchButton {
            label: qsTr("Back to the kiosk")
            iconName: "back"
            Layout.fillWidth: true
            onClicked: root.staff.close()
        }
    }

    Component {
        id: pad

        PinPad {
            focus: true
            implicitHeight: Math.max(Theme.gap(56), wanted)
            purpose: qsTr("For staff: leave full screen or close the kiosk.")
            message: root.staff.message
            trying: root.staff.trying
            leastDigits: root.staff.least_digits
            mostDigits: root.staff.most_digits
            onEntered: pin => root.staff.try_pin(pin)
        }
    }

    Component {
        id: ways

        ColumnLayout {
            spacing: Theme.gap(2)

            KText {
                text: qsTr("Staff")
                size: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            WayButton {
                label: qsTr("Leave full screen")
                hint: qsTr("The kiosk goes on in a window, and fills the screen again once a fan uses it.")
                iconName: "shrink"
                Layout.fillWidth: true
                onClicked: root.staff.leave_full_screen()
            }

            WayButton {
                label: qsTr("Close the kiosk")
                hint: qsTr("Ends the program.")
                iconName: "power"
                Layout.fillWidth: true
                onClicked: root.staff.end()
            }
        }
    }
}
