pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

// The terms, to be read here; they scroll by touch, wheel and arrow keys.
ColumnLayout {
    id: root

    required property string terms
    required property real room

    spacing: Theme.gap(1)

    KText {
        text: qsTr("Terms")
        size: Theme.lead
        strong: true
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Rectangle {
        implicitHeight: Math.max(Theme.termsLeast, Math.min(root.room, words.implicitHeight + Theme.gap(4)))
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: scroller.activeFocus ? Theme.stroke : Theme.hairline
        border.color: scroller.activeFocus ? Theme.focus : Theme.line
        Layout.fillWidth: true

        Flickable {
            id: scroller

            function scroll(part: real) {
                contentY = Math.max(0, Math.min(contentHeight - height, contentY + part * height));
            }

            anchors.fill: parent
            anchors.margins: Theme.gap(2)
            contentHeight: words.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Document
            Accessible.name: qsTr("Terms")
            Accessible.description: root.terms
            Accessible.focusable: true
            Keys.onDownPressed: scroll(0.5)
            Keys.onUpPressed: scroll(-0.5)

            ScrollBar.vertical: KScrollBar {
                policy: ScrollBar.AlwaysOn
            }

            KText {
                id: words

                x: Theme.gap(2)
                width: scroller.width - 2 * x
                text: root.terms
                size: Theme.lead * 0.82
                wrapMode: Text.Wrap
                horizontalAlignment: undefined
                elide: Text.ElideNone
                lineHeight: Theme.lineHeight
                Accessible.ignored: true
            }
        }

        // There is more below.
        Rectangle {
            visible: !scroller.atYEnd
            anchors.left: scroller.left
            anchors.right: scroller.right
            anchors.bottom: scroller.bottom
            anchors.leftMargin: Theme.gap(2)
            anchors.rightMargin: Theme.gap(2)
            height: Theme.gap(5)
            gradient: Gradient {
                GradientStop { position: 0; color: Qt.alpha(Theme.surface, 0) }
                GradientStop { position: 1; color: Theme.surface }
            }
        }
    }
}
