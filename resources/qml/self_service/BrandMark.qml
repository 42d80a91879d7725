pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Whose kiosk this is: the logo where there is one, and the name.
RowLayout {
    id: root

    required property var brand

    spacing: Theme.gap(2)

    Image {
        visible: source.toString() !== "" && status === Image.Ready
        source: root.brand.logo
        fillMode: Image.PreserveAspectFit
        sourceSize.height: Theme.gap(8)
        Accessible.ignored: true
        Layout.preferredHeight: Theme.gap(8)
        Layout.preferredWidth: implicitWidth > 0 ? Theme.gap(8) * implicitWidth / implicitHeight : 0
        Layout.maximumWidth: Theme.gap(24)
    }

    KText {
        text: root.brand.name
        size: Theme.lead
        strong: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
}
