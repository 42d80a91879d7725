pragma ComponentBehavior: Bound

import QtQuick
import ".."

// A list that is not there.
Rectangle {
    id: root

    required property string text
    property string heading: ""
    property bool retries: true

    signal retried

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: fault.implicitHeight + 2 * Theme.gap(4)

    Fault {
        id: fault

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap(4)
        heading: root.heading
        text: root.text
        retries: root.retries
        onRetried: root.retried()
    }
}
