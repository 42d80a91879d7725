pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Languages and the way out, on every page; in landscape beside the brand, else within reach below.
Rectangle {
    id: root

    required property var visit
    required property var languages
    required property var offered
    required property var brand
    required property bool branded

    signal languagesWanted

    color: branded ? Theme.clear : Theme.surface
    implicitHeight: row.implicitHeight + Theme.gap(3)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.touchMargin
        anchors.rightMargin: Theme.touchMargin
        spacing: Theme.gap(2)

        BrandMark {
            visible: root.branded
            brand: root.brand
            Layout.fillWidth: true
        }

        LanguageSwitch {
            languages: root.languages
            offered: root.offered
            room: row.width - (out.visible ? out.implicitWidth + row.spacing : 0) - (root.branded ? row.width * 0.3 : 0)
            onListWanted: root.languagesWanted()
        }

        Item {
            visible: !root.branded
            Layout.fillWidth: true
        }

        TouchButton {
            id: out

            visible: root.visit.signed_in
            label: qsTr("Sign out")
            iconName: "sign-out"
            onClicked: root.visit.leave()
        }
    }
}
