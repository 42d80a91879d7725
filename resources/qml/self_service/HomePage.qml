pragma ComponentBehavior: Bound

import QtQuick
import ".."

FocusScope {
    id: root

    required property QtObject home
    readonly property string title: qsTr("Your points")

    KText {
        anchors.centerIn: parent
        text: root.title
        size: Theme.display
    }
}
