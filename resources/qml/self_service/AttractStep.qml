pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// One of the steps of how it works; the one that the hero shows is lit.
Rectangle {
    id: root

    required property int number
    required property string title
    required property string text
    required property string iconName
    required property bool lit
    required property bool large

    implicitHeight: row.implicitHeight + Theme.gap(4)
    radius: Theme.radiusLarge
    color: lit ? Theme.lit : Theme.surface
    border.width: Theme.hairline
    border.color: lit ? Theme.accent : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1. %2. %3").arg(number).arg(title).arg(text)

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap(3)
        width: parent.width - 2 * x
        spacing: Theme.gap(3)

        Rectangle {
            implicitWidth: Theme.gap(root.large ? 10 : 8)
            implicitHeight: implicitWidth
            radius: Theme.radius
            color: root.lit ? Theme.accent : Theme.raised

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                tint: root.lit ? Theme.accentInk : Theme.accentText
                size: parent.width * 0.56
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: root.title
                size: root.large ? Theme.title : Theme.title * 0.8
                strong: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideNone
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                text: root.text
                size: root.large ? Theme.lead : Theme.lead * 0.86
                color: Theme.muted
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideNone
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
