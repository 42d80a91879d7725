pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// The button that begins a visit, and where a fan card is held: always to be seen.
ColumnLayout {
    id: root

    required property var visit
    required property var brand
    required property bool large

    function begin() {
        go.forceActiveFocus();
    }

    spacing: Theme.gap(3)

    Problem {
        text: root.visit.problem
        family: root.visit.problem_family
        Layout.fillWidth: true
    }

    TouchButton {
        id: go

        label: root.visit.asking ? qsTr("One moment…") : qsTr("Touch to begin")
        primary: true
        textSize: root.large ? Theme.heading : Theme.title
        topPadding: Theme.gap(root.large ? 5 : 4)
        bottomPadding: topPadding
        enabled: !root.visit.asking
        Layout.fillWidth: true
        onClicked: root.visit.begin()

        SequentialAnimation on scale {
            running: !Theme.reduceMotion
            loops: Animation.Infinite

            NumberAnimation { to: 1.02; duration: Theme.breath; easing.type: Easing.InOutSine }
            NumberAnimation { to: 1; duration: Theme.breath; easing.type: Easing.InOutSine }
        }
    }

    RowLayout {
        visible: root.brand.card_hint !== ""
        spacing: Theme.gap(2)
        Layout.fillWidth: true

        Icon {
            name: root.brand.card_icon
            tint: Theme.accentText
            size: Theme.gap(root.large ? 7 : 5)
        }

        KText {
            text: root.brand.card_hint
            size: root.large ? Theme.title * 0.85 : Theme.lead
            color: Theme.muted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideNone
            Layout.fillWidth: true
        }
    }
}
