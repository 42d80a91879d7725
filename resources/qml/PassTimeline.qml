pragma ComponentBehavior: Bound

import QtQuick

// A pass's window, and where "now" is: by place, by shape and in words.
Item {
    id: root

    required property var timeline
    readonly property bool mirrored: LayoutMirroring.enabled

    // Where a part of the line is, by its middle; it runs the way the language is read.
    function along(part: real): real {
        return (mirrored ? 1 - part : part) * width;
    }

    function within(wanted: real, wide: real): real {
        return Math.max(0, Math.min(width - wide, wanted));
    }

    implicitHeight: now.height + line.height + opens.height + 2 * Theme.gap(1.5)
    Accessible.role: Accessible.StaticText
    Accessible.name: [timeline.opens, timeline.closes, timeline.now, timeline.state].filter(Boolean).join(", ")

    KText {
        id: now

        x: root.within(root.along(root.timeline.now_at ?? 0) - width / 2, width)
        text: joined([root.timeline.now, root.timeline.state])
        figures: true
        size: Theme.lead
        strong: true
        color: Theme.verdictInk
        Accessible.ignored: true
    }

    Rectangle {
        id: line

        y: now.height + Theme.gap(1.5)
        width: parent.width
        height: Theme.gap(2)
        radius: height / 2
        color: Theme.track

        Rectangle {
            x: Math.min(root.along(root.timeline.opens_at ?? 0), root.along(root.timeline.closes_at ?? 0))
            width: Math.abs(root.along(root.timeline.closes_at ?? 0) - root.along(root.timeline.opens_at ?? 0))
            height: parent.height
            radius: height / 2
            color: Theme.verdictInk
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.along(root.timeline.now_at ?? 0) - width / 2
            width: Theme.gap(1.5)
            height: parent.height + Theme.gap(2)
            radius: width / 2
            color: Theme.watermark
            border.width: Theme.stroke / 2
            border.color: Theme.verdictInk
        }
    }

    KText {
        id: opens

        anchors.left: parent.left
        y: line.y + line.height + Theme.gap(1.5)
        width: Math.min(implicitWidth, parent.width / 2 - Theme.gap(1))
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        text: root.timeline.opens ?? ""
        figures: true
        size: Theme.lead
        color: Theme.verdictInk
        Accessible.ignored: true
    }

    KText {
        anchors.right: parent.right
        y: opens.y
        width: Math.min(implicitWidth, parent.width / 2 - Theme.gap(1))
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        text: root.timeline.closes ?? ""
        figures: true
        size: Theme.lead
        color: Theme.verdictInk
        Accessible.ignored: true
    }
}
