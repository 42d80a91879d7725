pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window

// The doctor: whether the station is ready, and each device as it is tried.
Window {
    id: root

    required property var view
    required property var feed
    readonly property bool portrait: height > width
    readonly property bool settled: true
    readonly property QtObject theme: Theme

    color: Theme.background
    title: qsTr("Doctor: %1").arg(view.station_name)
    minimumWidth: 640
    minimumHeight: 480
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.view.appearance.dark
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.view.appearance.reduce_motion
    }

    Binding {
        target: Theme
        property: "brand"
        value: root.view.appearance.accent
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DoctorHead {
            station: root.view.station_name
            summary: root.view.summary
            examined: root.view.examined
            busy: root.view.busy
            onExamineWanted: root.view.examine()
            onThemeSwitched: root.view.appearance.switch_theme()
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.bottomBar
        }

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: 0
            rowSpacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            DoctorPage {
                checks: root.view.checks
                busy: root.view.busy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9
                Layout.maximumHeight: root.portrait ? Math.min(implicitHeight, root.height * 0.45) : Infinity
            }

            DoctorDevices {
                view: root.view
                feed: root.feed
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 11
            }
        }
    }
}
