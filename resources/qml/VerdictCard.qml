pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The answer to one reading: colour, shape, word and figures, read from two metres.
Item {
    id: root

    required property var face
    required property string language
    readonly property var look: Theme.family(face.family)
    readonly property bool settled: !enter.running && hero.settled && tier.settled && header.settled

    signal touched

    function present() {
        if (face.hold_s > 0 && !Theme.reduceMotion)
            countdown.restart();
        if (!face.fresh)
            return;
        enter.restart();
        hero.count();
        tier.run();
        header.run();
    }

    clip: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: face.spoken

    TapHandler {
        onTapped: root.touched()
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: root.look.fill }
            GradientStop { position: 1; color: root.look.deep }
        }
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.right
        anchors.horizontalCenterOffset: -width * 0.22
        name: root.face.tier_up ? "star" : root.face.family || "notice"
        tint: Theme.watermark
        size: Math.min(parent.height, parent.width) * 1.05
        sourceSize: Qt.size(Theme.gap(60), Theme.gap(60))
        opacity: Theme.watermarkOpacity
    }

    ColumnLayout {
        id: content

        x: Theme.cardMargin
        y: Theme.cardMargin
        width: parent.width - 2 * Theme.cardMargin
        height: parent.height - 2 * Theme.cardMargin
        spacing: Theme.gap(4)

        VerdictHeader {
            id: header

            face: root.face
            Layout.fillWidth: true
        }

        HeroPoints {
            id: hero

            visible: root.face.points !== ""
            points: root.face.points
            value: root.face.points_value
            note: root.face.points_note
            language: root.language
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        KText {
            visible: text !== ""
            text: root.face.sentence
            size: hero.visible ? Theme.title : Theme.display
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            strong: !hero.visible
            wrapMode: Text.Wrap
            maximumLineCount: hero.visible ? 2 : 5
            verticalAlignment: hero.visible ? Text.AlignTop : Text.AlignVCenter
            color: Theme.verdictInk
            Layout.fillWidth: true
            Layout.fillHeight: !hero.visible
            Layout.minimumHeight: 0
        }

        TierBar {
            id: tier

            visible: balance !== ""
            balance: root.face.tier_left
            ahead: root.face.tier_right
            progress: root.face.progress
            progressFrom: root.face.progress_from
            tierUp: root.face.tier_up !== ""
            Layout.fillWidth: true
        }

        Flow {
            visible: chips.count > 0 || receipt.visible
            spacing: Theme.gap(2)
            Layout.fillWidth: true

            ReceiptChip {
                id: receipt

                visible: root.face.receipt !== ""
                receipt: root.face.receipt
                spoken: root.face.receipt_spoken
            }

            Repeater {
                id: chips

                model: root.face.chips

                QuestChip {
                    required property var modelData

                    text: modelData.text
                    points: modelData.points
                    opened: modelData.opened
                    widest: content.width
                }
            }
        }
    }

    Rectangle {
        id: remaining

        visible: root.face.hold_s > 0 && !Theme.reduceMotion
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: Theme.gap(1)
        color: Theme.verdictInk
    }

    NumberAnimation {
        id: countdown

        target: remaining
        property: "width"
        from: root.width
        to: 0
        duration: root.face.hold_s * 1000
    }

    ParallelAnimation {
        id: enter

        NumberAnimation { target: content; property: "opacity"; from: 0; to: 1; duration: Theme.quick }
        NumberAnimation {
            target: content
            property: "y"
            from: Theme.cardMargin + Theme.rise
            to: Theme.cardMargin
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }
}
