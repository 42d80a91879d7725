pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A supervisor lets in all the same: first why, then the PIN. Cards go on over it.
FocusScope {
    id: root

    required property var override
    required property var view
    required property bool overCard
    property string why: ""

    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.desk
    }

    Rectangle {
        visible: !root.overCard
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    TapHandler {}

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.override.leave()
    }

    CardStrip {
        id: strip

        visible: root.overCard && root.view.showing
        width: parent.width
        height: visible ? implicitHeight : 0
        face: root.view.card
        onTouched: root.view.dismiss()
    }

    RowLayout {
        id: head

        anchors.top: strip.bottom
        anchors.topMargin: Theme.gap(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap(2)

        Icon {
            name: "unlock"
            tint: Theme.accent
            size: Theme.title
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: qsTr("Let in all the same?")
                strong: true
                size: Theme.title
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            KText {
                text: joined([root.override.subject, root.why])
                Layout.fillWidth: true
            }
        }

        KButton {
            visible: root.why !== ""
            label: qsTr("Another reason")
            iconName: "backspace"
            onClicked: root.why = ""
        }

        KButton {
            label: qsTr("Close")
            iconName: "close"
            onClicked: root.override.leave()
        }
    }

    Loader {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        sourceComponent: root.why === "" ? reasons : pad
    }

    Component {
        id: reasons

        OverrideReasons {
            reasons: root.override.reasons
            onTouched: root.override.touch()
            onChosen: why => root.why = why
        }
    }

    Component {
        id: pad

        PinPad {
            purpose: qsTr("It is kept with the pass: when, where and why.")
            message: root.override.message
            trying: root.override.trying
            leastDigits: root.override.least_digits
            mostDigits: root.override.most_digits
            onPinChanged: root.override.touch()
            onEntered: pin => root.override.let_in(root.why, pin)
            Component.onCompleted: forceActiveFocus()
        }
    }
}
