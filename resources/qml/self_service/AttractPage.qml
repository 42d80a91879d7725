pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ".."

// Nobody is here: what this is, how it works, and where to touch. All of it is one button.
FocusScope {
    id: root

    required property var visit
    required property var brand
    readonly property string title: brand.name
    readonly property bool portrait: height > width
    property int step: 0
    readonly property list<var> steps: [
        { "icon": "scan-here", "small": "scan", "title": qsTr("Sign in"), "text": qsTr("Hold up your fan card, or use your email.") },
        { "icon": "star", "title": qsTr("See your points"), "text": qsTr("Your tier, your quests, your next reward.") },
        { "icon": "pass", "title": qsTr("Take your pass"), "text": qsTr("Rewards and passes, ready to show.") }
    ]

    Component.onCompleted: start.begin()

    Timer {
        interval: Theme.loopStep
        running: root.visible && !Theme.reduceMotion
        repeat: true
        onTriggered: root.step = (root.step + 1) % root.steps.length
    }

    TapHandler {
        onTapped: root.visit.begin()
    }

    AttractHero {
        id: hero

        readonly property bool mirrored: LayoutMirroring.enabled

        visible: Theme.roomy && height > Theme.gap(16)
        x: root.portrait || !mirrored ? Theme.touchMargin : root.width - width - Theme.touchMargin
        y: Theme.touchMargin
        width: (root.width - 2 * Theme.touchMargin) * (root.portrait ? 1 : 0.42)
        height: root.height - 2 * y - (root.portrait ? words.implicitHeight + start.height + Theme.gap(10) : 0)
        iconName: root.steps[root.step].icon
        part: (root.step + 1) / root.steps.length
        turned: mirrored
    }

    Item {
        id: place

        readonly property bool beside: !root.portrait && hero.visible
        readonly property real taken: beside ? hero.width + Theme.gap(6) : 0
        readonly property real needed: words.implicitHeight + start.implicitHeight + Theme.gap(5)
        readonly property real room: root.height - 2 * Theme.touchMargin

        x: Theme.touchMargin + (hero.mirrored ? 0 : taken)
        y: root.height - Theme.touchMargin - height - (beside ? (room - height) / 2 : 0)
        width: root.width - 2 * Theme.touchMargin - taken
        height: Math.min(room, needed)

        Flickable {
            width: parent.width
            height: start.y - Theme.gap(2)
            contentHeight: words.implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            ScrollBar.vertical: KScrollBar {}

            AttractWords {
                id: words

                width: parent.width
                steps: root.steps
                step: root.step
                large: root.portrait
            }
        }

        AttractBegin {
            id: start

            anchors.bottom: parent.bottom
            width: parent.width
            visit: root.visit
            brand: root.brand
            large: root.portrait
        }
    }
}
