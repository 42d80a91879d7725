pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// What to do next, what it is worth and what it brings.
Button {
    id: root

    required property var suggestion

    text: suggestion.title
    focusPolicy: Qt.TabFocus
    padding: Theme.gap(3)
    leftPadding: Theme.gap(4)
    rightPadding: Theme.gap(4)
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 2 * padding)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: suggestion.spoken
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge * 1.5
        color: Theme.accent
        border.width: root.down ? Theme.stroke : 0
        border.color: Theme.focus

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap(3)

        ColumnLayout {
            spacing: Theme.gap(0.5)
            Layout.fillWidth: true

            KText {
                text: root.suggestion.label
                size: Theme.px(22)
                strong: true
                color: Theme.accentInk
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                text: root.suggestion.title
                size: Theme.px(34)
                strong: true
                color: Theme.accentInk
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.suggestion.brings
                size: Theme.px(24)
                color: Theme.accentInk
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        KText {
            visible: text !== ""
            text: root.suggestion.points
            figures: true
            weight: Theme.heaviest
            size: Theme.px(48)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            color: Theme.accentInk
            Accessible.ignored: true
            Layout.maximumWidth: root.availableWidth * 0.38
        }
    }
}
