pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The family's shape, the word and the name.
RowLayout {
    id: root

    required property var face
    readonly property bool settled: burst.settled

    function run() {
        if (face.tier_up)
            burst.run();
    }

    spacing: Theme.gap(5)

    Icon {
        name: root.face.icon || "notice"
        tint: Theme.verdictInk
        size: Theme.verdictIcon
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: Theme.gap(1)
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter

        KText {
            text: root.face.title
            strong: true
            size: root.face.points ? Theme.headline : Theme.huge
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            color: Theme.verdictInk
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        KText {
            visible: text !== ""
            text: root.face.name
            size: Theme.display
            color: Theme.verdictInk
            Layout.fillWidth: true
        }
    }

    TierBurst {
        id: burst

        visible: root.face.tier_up !== ""
        Layout.preferredWidth: Theme.medal
        Layout.preferredHeight: Theme.medal
        Layout.leftMargin: Theme.gap(2)
        Layout.rightMargin: Theme.gap(5)
    }
}
