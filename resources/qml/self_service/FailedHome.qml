pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// Nothing of the fan is to be had: that is said once, and one button asks for all of it.
Flickable {
    id: root

    required property var home

    contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.gap(3))
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive

    ScrollBar.vertical: KScrollBar {}

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: (root.contentHeight - height) / 2
        width: Math.min(root.width - 2 * Theme.touchMargin, Theme.px(704))
        spacing: Theme.gap(3)

        KText {
            text: root.home.greeting
            strong: true
            size: Theme.px(44)
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        FaultCard {
            heading: qsTr("Your points and rewards")
            text: root.home.failed
            onRetried: root.home.acts.reload()
            Layout.fillWidth: true
        }
    }
}
