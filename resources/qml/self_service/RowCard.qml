pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// A quest, a reward or a wristband in its list; a touch tells more of it.
Button {
    id: root

    required property var row
    required property var pictures
    property bool leads: true
    readonly property bool done: row.state === "completed" || row.state === "linked"
    readonly property bool quiet: row.state === "completed" || row.state === "over"
    readonly property color mark: done ? Theme.family("yes").mark : Theme.muted

    text: row.title
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(2.5)
    leftPadding: Theme.gap(3)
    rightPadding: Theme.gap(3)
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 2 * padding)
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: row.spoken
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.down && root.leads ? Theme.pressed : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(3)

        FanPicture {
            id: tile

            pictures: root.pictures
            media: root.row.media
            iconName: root.row.mark !== "" && root.row.media === "" ? root.row.mark : root.row.icon
            tint: root.done || root.row.mark !== "" ? root.mark : Theme.accentText
            Layout.preferredWidth: Theme.gap(9)
            Layout.preferredHeight: Theme.gap(9)
            Layout.alignment: Qt.AlignVCenter

            Rectangle {
                visible: root.row.mark !== "" && root.row.media !== ""
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: -Theme.gap(0.75)
                width: Theme.gap(4)
                height: width
                radius: width / 2
                color: Theme.surface

                Icon {
                    anchors.centerIn: parent
                    name: root.row.mark || "tick"
                    tint: root.mark
                    size: Theme.gap(2.5)
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap(0.75)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            KText {
                text: root.row.title
                strong: true
                size: Theme.px(26)
                color: root.quiet ? Theme.muted : Theme.text
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.row.detail
                size: Theme.px(22)
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 4
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            ProgressLine {
                visible: root.row.progress >= 0
                progress: root.row.progress
                Layout.topMargin: Theme.gap(0.75)
                Layout.fillWidth: true
            }
        }

        KText {
            visible: root.row.counts
            text: root.row.end
            figures: true
            weight: Theme.heaviest
            size: Theme.px(36)
            color: root.done ? root.mark : root.row.state === "locked" ? Theme.muted : Theme.accentText
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
            Layout.preferredWidth: Math.min(Math.max(implicitWidth, Theme.px(112)), root.availableWidth * 0.32)
        }

        Icon {
            visible: root.leads && (Theme.roomy || !root.row.counts)
            name: "next"
            tint: Theme.muted
            size: Theme.lead
            mirror: root.mirrored
        }
    }
}
