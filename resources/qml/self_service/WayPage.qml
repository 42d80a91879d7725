pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// How does the fan prove to be the owner of that address?
SignInPage {
    id: root

    title: qsTr("How would you like to sign\u00a0in?")
    intro: visit.email
    goes: false
    Component.onCompleted: forceActiveFocus()

    Repeater {
        model: root.visit.ways

        WayButton {
            required property var modelData
            required property int index

            label: modelData.title
            hint: modelData.hint
            iconName: modelData.icon
            primary: index === 0
            enabled: !root.visit.asking
            Layout.fillWidth: true
            onClicked: root.visit.choose(modelData.way)
        }
    }
}
