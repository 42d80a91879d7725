pragma ComponentBehavior: Bound

import QtQuick

// Every text on the screen: plain, whatever it contains.
Text {
    id: root

    property bool figures: false
    property bool strong: false
    property int size: Theme.body
    property int weight: strong ? Theme.bold : Theme.regular

    // Parts in one line, each whole, in the order in which the language is read
    function joined(parts: var): string {
        const known = parts.filter(Boolean);
        return known.length && Application.layoutDirection === Qt.RightToLeft ? "\u200f" + known.map(part => "\u2068" + part + "\u2069").join(" · ") : known.join(" · ");
    }

    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    color: Theme.text
    elide: Text.ElideRight
    font.family: Theme.fontFamily
    font.pixelSize: size
    font.variableAxes: ({ "wght": weight, "opsz": size > Theme.lead ? Theme.opticalLarge : Theme.opticalSmall })
    font.features: figures ? ({ "tnum": 1 }) : ({})
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
