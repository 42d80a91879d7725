pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// What a code of the scanner sheet told of the scanner, and the lines for station.toml.
Rectangle {
    id: root

    required property var findings
    required property string lines
    required property string readKinds
    readonly property bool told: findings.length > 0

    signal copyWanted

    radius: Theme.radiusLarge
    color: Theme.surface
    onLinesChanged: copied.stop()

    Timer {
        id: copied

        interval: Theme.copiedFor
    }

    EmptyState {
        visible: !root.told
        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        iconName: "scanner"
        tint: Theme.muted
        text: root.readKinds || qsTr("Scan code 1 of the scanner sheet")
        hint: qsTr("Print it with kiosk doctor --sheet sheet.pdf")
    }

    RowLayout {
        visible: root.told
        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        spacing: Theme.gap(2)

        Flickable {
            id: told

            contentWidth: width
            contentHeight: rows.implicitHeight
            clip: true
            activeFocusOnTab: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: KScrollBar {}
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("What the scanner does")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.target))

            Column {
                id: rows

                width: told.width - Theme.gap(2)

                Repeater {
                    model: root.findings

                    CheckRow {
                        required property var modelData

                        check: modelData
                        width: rows.width
                    }
                }
            }

            FocusRing {
                parent: told
                anchors.margins: 0
                shown: told.activeFocus
            }
        }

        Rectangle {
            radius: Theme.radius
            color: Theme.raised
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.maximumHeight: proposal.implicitHeight + 2 * proposal.anchors.margins
            Layout.alignment: Qt.AlignTop

            ColumnLayout {
                id: proposal

                anchors.fill: parent
                anchors.margins: Theme.gap(2)
                spacing: Theme.gap(1)

                KText {
                    LayoutMirroring.enabled: false
                    text: root.lines
                    figures: true
                    wrapMode: Text.WrapAnywhere
                    verticalAlignment: Text.AlignTop
                    Accessible.name: qsTr("Lines for station.toml: %1").arg(root.lines)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                KButton {
                    label: copied.running ? qsTr("Copied") : qsTr("Copy the lines")
                    iconName: copied.running ? "tick" : ""
                    onClicked: {
                        root.copyWanted();
                        copied.restart();
                    }
                    Layout.fillWidth: true
                }
            }
        }
    }
}
