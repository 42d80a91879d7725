pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Everything of one fan. What is to be confirmed takes the place of the parts.
FocusScope {
    id: root

    required property var fans
    readonly property var person: fans.person

    signal readingsWanted

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap(1.5)

        RowLayout {
            spacing: Theme.gap(1.5)

            KButton {
                id: back

                label: qsTr("Back to the list")
                iconName: "back"
                showsLabel: false
                focus: true
                onClicked: root.fans.back()
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                KText {
                    text: root.person.name ?? ""
                    strong: true
                    horizontalAlignment: Text.AlignLeft
                    size: Theme.lead
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }

                KText {
                    text: joined([root.person.number, root.person.contact].filter(part => part !== root.person.name))
                    figures: true
                    size: Theme.caption
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
            }

            KButton {
                visible: root.person.failed === true
                label: qsTr("Try again")
                iconName: "send-again"
                onClicked: root.fans.reload()
            }

            KButton {
                label: qsTr("Readings here")
                iconName: "ask"
                onClicked: root.readingsWanted()
            }
        }

        DeedBar {
            deed: root.fans.deed
            onDone: root.fans.put_aside()
            onMoveWanted: root.fans.ask_move()
            Layout.fillWidth: true
        }

        Loader {
            id: inside

            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: root.fans.asks === "" ? parts : root.fans.asks === "move" ? pin : question
        }
    }

    Component {
        id: parts

        FanParts {
            fans: root.fans
        }
    }

    Component {
        id: question

        ConfirmPane {
            question: root.fans.question
            hint: root.fans.asks === "give" ? qsTr("The portal gives it at once, and tells the fan.") : qsTr("The fan keeps the points. Anybody may have the wristband then.")
            action: root.fans.asks === "give" ? qsTr("Give it") : qsTr("Unlink it")
            Component.onCompleted: forceActiveFocus()
            Component.onDestruction: back.forceActiveFocus()
            onConfirmed: root.fans.confirm()
            onDeclined: root.fans.decline()
        }
    }

    Component {
        id: pin

        PinPad {
            purpose: root.fans.question
            message: ""
            trying: false
            leastDigits: root.fans.least_digits
            mostDigits: root.fans.most_digits
            Component.onCompleted: forceActiveFocus()
            Component.onDestruction: back.forceActiveFocus()
            onEntered: pin => root.fans.confirm_pin(pin)
        }
    }
}
