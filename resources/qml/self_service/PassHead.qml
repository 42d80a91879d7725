pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// What the pass is, whose, and for what.
ColumnLayout {
    id: root

    required property var pass

    spacing: Theme.gap(1)

    KText {
        text: root.pass.face.title
        strong: true
        size: Theme.px(44)
        wrapMode: Text.Wrap
        maximumLineCount: 4
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    KText {
        visible: text !== ""
        text: root.pass.face.holder
        size: Theme.lead
        color: Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 3
        Layout.fillWidth: true
    }
}
