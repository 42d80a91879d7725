pragma ComponentBehavior: Bound

import QtQuick

// Every text on the screen: plain, whatever it contains.
Text {
    id: root

    property bool figures: false
    property bool strong: false
    property int size: Theme.body
    property int weight: strong ? Theme.bold : Theme.regular

    textFormat: Text.PlainText
    color: Theme.text
    elide: Text.ElideRight
    font.family: Theme.fontFamily
    font.pixelSize: size
    font.variableAxes: ({ "wght": weight, "opsz": size > Theme.lead ? Theme.opticalLarge : Theme.opticalSmall })
    font.features: figures ? ({ "tnum": 1 }) : ({})
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
