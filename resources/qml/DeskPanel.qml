pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The staff desk, behind the PIN: fans, and what became of readings. Cards go on over it.
FocusScope {
    id: root

    required property var desk
    required property var view
    required property bool overCard

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
            name: "fan"
            tint: Theme.accent
            size: Theme.title
        }

        KText {
            text: qsTr("Staff desk")
            strong: true
            size: Theme.title
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        DeskTabs {
            visible: root.desk.unlocked
            chosen: root.desk.tab
            onChose: tab => root.desk.turn(tab)
        }

        KButton {
            label: root.desk.unlocked ? qsTr("Lock") : qsTr("Close")
            iconName: root.desk.unlocked ? "lock" : "close"
            onClicked: root.desk.leave()
        }
    }

    Loader {
        id: inside

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        sourceComponent: !root.desk.unlocked ? pad : root.desk.tab === "fans" ? fans : readings
    }

    Component {
        id: pad

        PinPad {
            message: root.desk.pin_message
            trying: root.desk.trying
            leastDigits: root.desk.least_digits
            mostDigits: root.desk.most_digits
            onEntered: pin => root.desk.unlock(pin)
            Component.onCompleted: forceActiveFocus()
        }
    }

    Component {
        id: fans

        FansPane {
            fans: root.desk.fans
            onReadingsWanted: fan => root.desk.find_fan(fan)
            Component.onCompleted: begin()
        }
    }

    Component {
        id: readings

        DeskPane {
            desk: root.desk
            Component.onCompleted: begin()
        }
    }
}
