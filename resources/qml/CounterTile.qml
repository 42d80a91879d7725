pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One total of the performance.
Rectangle {
    id: root

    required property string value
    required property string label
    required property string iconName

    implicitHeight: column.implicitHeight + 2 * Theme.gap(1)
    radius: Theme.radius
    color: Theme.raised
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Theme.gap(2)
        anchors.rightMargin: Theme.gap(2)
        anchors.topMargin: Theme.gap(1)
        anchors.bottomMargin: Theme.gap(1)
        spacing: 0

        KText {
            text: root.value
            figures: true
            strong: true
            size: Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap(1)

            Icon {
                name: root.iconName
                tint: Theme.muted
                size: Theme.caption
            }

            KText {
                text: root.label
                color: Theme.muted
                size: Theme.caption
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
