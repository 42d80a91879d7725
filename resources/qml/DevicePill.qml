pragma ComponentBehavior: Bound

import QtQuick

// A device: a tick when it listens, a triangle and the cause when it does not.
StatusPill {
    id: root

    required property var device

    text: device.listening ? device.text : [device.text, device.cause].filter(Boolean).join(": ")
    iconName: device.listening ? device.icon : "trouble"
    tone: device.listening ? Theme.accent : Theme.family("trouble").mark
}
