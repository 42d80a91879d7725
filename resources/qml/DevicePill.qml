pragma ComponentBehavior: Bound

import QtQuick

// A device: its icon when it listens, a triangle and the cause when it does not; and what staff
// should know of its set-up.
StatusPill {
    id: root

    required property var device

    text: [device.text, device.listening ? device.remark : device.cause].filter(Boolean).join(": ")
    lines: 3
    iconName: device.listening ? device.icon : "trouble"
    tone: device.listening ? Theme.accent : Theme.family("trouble").mark
}
