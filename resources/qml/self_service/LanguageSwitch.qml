pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Every language by its own name; where they do not fit side by side, one button that lists them.
Item {
    id: root

    required property var languages
    required property var offered
    required property real room
    readonly property bool fits: row.implicitWidth <= room
    readonly property var current: offered.find(each => each.tag === languages.current)

    signal listWanted

    implicitWidth: fits ? row.implicitWidth : one.implicitWidth
    implicitHeight: Math.max(row.implicitHeight, one.implicitHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language")

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        visible: root.fits
        spacing: 0

        Repeater {
            model: root.offered

            LanguageButton {
                required property var modelData

                label: modelData.name
                chosen: modelData.tag === root.languages.current
                onClicked: root.languages.switch(modelData.tag)
            }
        }
    }

    TouchButton {
        id: one

        anchors.verticalCenter: parent.verticalCenter
        visible: !root.fits
        label: root.current?.name ?? ""
        iconName: "language"
        quiet: true
        textSize: Theme.body
        leftPadding: Theme.gap(2)
        Accessible.name: qsTr("Language: %1").arg(label)
        onClicked: root.listWanted()
    }
}
