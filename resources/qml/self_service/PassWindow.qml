pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Whether the pass opens anything now, when it does, and what helps.
ColumnLayout {
    id: root

    required property var pass
    readonly property var moment: pass.moment
    readonly property var look: Theme.family(moment.family)

    spacing: Theme.gap(3)

    Rectangle {
        radius: Theme.radiusLarge
        color: root.look.deep
        implicitHeight: row.implicitHeight + 2 * Theme.gap(3)
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
        Accessible.name: [root.moment.heading, root.moment.window].filter(Boolean).join(", ")

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap(4)
            spacing: Theme.gap(3)

            Icon {
                name: root.moment.state === "early" ? "clock" : root.moment.family
                tint: Theme.verdictInk
                size: Theme.gap(8)
            }

            ColumnLayout {
                spacing: Theme.gap(0.5)
                Layout.fillWidth: true

                KText {
                    text: root.moment.heading
                    figures: root.moment.state === "early"
                    strong: true
                    size: Theme.title
                    color: Theme.verdictInk
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                KText {
                    visible: text !== ""
                    text: root.moment.window
                    size: Theme.lead
                    color: Theme.verdictInk
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    KText {
        text: root.moment.note
        size: Theme.px(26)
        color: Theme.muted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
