pragma ComponentBehavior: Bound

import QtQuick

// What a fan may ask for this reading by: large enough to be read, or photographed, from afar.
Rectangle {
    id: root

    required property string receipt
    required property string spoken

    implicitWidth: code.implicitWidth + 2 * Theme.gap(2.5)
    implicitHeight: Theme.gap(7)
    radius: Theme.radius
    color: Theme.verdictInk

    KText {
        id: code

        anchors.centerIn: parent
        text: root.receipt
        strong: true
        size: Theme.title
        color: Theme.receiptInk
        Accessible.name: root.spoken
    }
}
