pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The verdict on a pass, and the pass; or a fan's passes, to choose the one that is used.
Item {
    id: root

    required property var face
    required property var booth
    readonly property var look: Theme.family(face.family)
    readonly property bool choosing: booth.choices.length > 0
    readonly property bool wide: width > height

    signal touched

    clip: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: face.spoken

    // A finger beside the buttons means none of them.
    TapHandler {
        enabled: !root.choosing
        onTapped: root.touched()
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: root.look.fill }
            GradientStop { position: 1; color: root.look.deep }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap(5)
        spacing: Theme.gap(3)

        RowLayout {
            spacing: Theme.gap(5)
            Layout.fillWidth: true

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
                    size: Theme.huge
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.title
                    lineHeight: Theme.heroLine
                    color: Theme.verdictInk
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }

                KText {
                    text: root.choosing ? joined([root.face.name, root.face.sentence]) : root.face.sentence
                    size: Theme.title
                    strong: true
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Theme.verdictInk
                    Layout.fillWidth: true
                }
            }
        }

        PassChoices {
            visible: root.choosing
            booth: root.booth
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Item {
            visible: !root.choosing
            Layout.fillHeight: true
        }

        GridLayout {
            visible: !root.choosing
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gap(2)
            rowSpacing: Theme.gap(2)
            Layout.fillWidth: true
            Layout.fillHeight: false

            PassPanel {
                access: root.booth.access
                timeline: root.booth.timeline
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
            }

            PassFacts {
                facts: root.booth.access.facts ?? []
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }
}
