pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A line of text typed by hand.
TextField {
    id: root

    required property string label

    signal fingered

    placeholderText: label
    placeholderTextColor: Theme.muted
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.fontFamily
    font.pixelSize: Theme.lead
    maximumLength: 1024
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    implicitHeight: Theme.target
    leftPadding: Theme.gap(2)
    rightPadding: Theme.gap(2)
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.background
        border.width: root.activeFocus ? Theme.stroke : Theme.hairline
        border.color: root.activeFocus ? Theme.accent : Theme.muted
    }

    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        gesturePolicy: TapHandler.DragThreshold
        onTapped: root.fingered()
    }
}
