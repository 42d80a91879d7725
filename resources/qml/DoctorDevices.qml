pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Each device live: the camera's picture and figures, the last readings, and the diagnosis.
Item {
    id: root

    required property var view
    required property var feed

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        spacing: Theme.gap(1.5)

        RowLayout {
            spacing: Theme.gap(2)
            Layout.fillWidth: true

            CameraPreview {
                visible: root.view.has_camera
                feed: root.feed
                cause: root.view.camera_cause
                hint: root.view.camera_hint
                tone: Theme.accent
                cornerTone: Theme.background
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: width * 9 / 16
            }

            ColumnLayout {
                spacing: Theme.gap(1)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                Repeater {
                    model: root.view.bars

                    SightBar {
                        required property var modelData

                        bar: modelData
                        Layout.fillWidth: true
                    }
                }

                LastReadings {
                    readings: root.view.readings
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap(0.5)
                }
            }
        }

        ListView {
            id: devices

            model: root.view.devices
            clip: true
            spacing: Theme.gap(1)
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: contentHeight > height
            ScrollBar.vertical: KScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Devices")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            Layout.maximumHeight: contentHeight
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.target))

            delegate: DeviceRow {
                required property var modelData

                width: devices.width - (devices.contentHeight > devices.height ? Theme.gap(2) : 0)
                device: modelData
                onShowWanted: root.view.show_camera(modelData.device)
            }

            FocusRing {
                parent: devices
                anchors.margins: 0
                shown: devices.activeFocus
            }
        }

        DoctorDiagnosis {
            findings: root.view.findings
            lines: root.view.lines
            readKinds: root.view.read_kinds
            onCopyWanted: root.view.copy()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 5 * Theme.target
        }
    }
}
