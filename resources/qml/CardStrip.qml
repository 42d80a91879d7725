pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The lane's card while something lies over it: as loud, but one line high.
Rectangle {
    id: root

    required property var face
    readonly property var look: Theme.family(face.family)
    readonly property string spoken: visible ? face.spoken : ""

    signal touched

    implicitHeight: Theme.strip
    Accessible.role: Accessible.AlertMessage
    Accessible.name: face.spoken
    onSpokenChanged: {
        if (spoken !== "")
            Accessible.announce(spoken, Accessible.Assertive);
    }

    gradient: Gradient {
        GradientStop { position: 0; color: root.look.fill }
        GradientStop { position: 1; color: root.look.deep }
    }

    TapHandler {
        onTapped: root.touched()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap(3)

        Icon {
            name: root.face.icon || "notice"
            tint: Theme.verdictInk
            size: Theme.gap(11)
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            KText {
                text: joined([root.face.title, root.face.name])
                strong: true
                size: Theme.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                color: Theme.verdictInk
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.face.receipt || root.face.sentence
                size: root.face.receipt ? Theme.lead : Theme.body
                strong: root.face.receipt !== ""
                wrapMode: Text.Wrap
                maximumLineCount: root.face.receipt ? 1 : 2
                color: Theme.verdictInk
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            visible: root.face.points !== ""
            spacing: 0
            Layout.maximumWidth: root.width / 3

            KText {
                text: root.face.points
                figures: true
                weight: Theme.heaviest
                size: Theme.display
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                lineHeight: Theme.heroLine
                horizontalAlignment: Text.AlignRight
                color: Theme.verdictInk
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                text: root.face.points_note
                strong: true
                horizontalAlignment: Text.AlignRight
                color: Theme.verdictInk
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
