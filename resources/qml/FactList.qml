pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A sentence, and under it what is known, point by point.
ColumnLayout {
    id: root

    required property string sentence
    required property var facts

    spacing: Theme.gap(1)

    KText {
        text: root.sentence
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap(0.5)
    }

    Repeater {
        model: root.facts

        RowLayout {
            id: fact

            required property var modelData

            spacing: Theme.gap(2)
            Layout.fillWidth: true

            KText {
                text: fact.modelData.label
                color: Theme.muted
                Accessible.ignored: true
                Layout.preferredWidth: Theme.factLabel
                Layout.alignment: Qt.AlignTop
            }

            KText {
                text: fact.modelData.text
                figures: true
                wrapMode: Text.Wrap
                Accessible.name: fact.modelData.label + ": " + fact.modelData.text
                Layout.fillWidth: true
            }
        }
    }
}
