import QtQuick
import QtQuick.Controls.Basic

Item {
    id: root

    property int clicks: 0
    property int shortcuts: 0
    property string log: ""

    width: 300
    height: 200

    Shortcut {
        sequences: ["Ctrl+K", "F5", "Z"]
        onActivated: root.shortcuts += 1
    }

    Button {
        objectName: "button"
        text: "Press"
        Keys.onReturnPressed: root.clicks += 1
        onClicked: root.clicks += 1
    }

    TextField {
        objectName: "field"
        y: 60
        width: 200
    }

    Item {
        objectName: "listener"
        Keys.onPressed: event => root.log += event.text ? "+" + event.text : ""
        Keys.onReleased: event => root.log += event.text ? "-" + event.text : ""
    }
}
