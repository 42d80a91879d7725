pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import ".."

// Is anybody there? The seconds run down, to see and to hear; any touch ends it.
Veil {
    id: root

    required property var idle
    required property var visit
    required property string question
    property int most: 1

    Component.onCompleted: {
        most = Math.max(1, idle.seconds_left);
        here.forceActiveFocus(Qt.TabFocusReason);
        here.Accessible.announce(question + " " + soon.text, Accessible.Assertive);
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.gap(4)

        Item {
            implicitHeight: Math.min(Theme.gap(28), root.height * 0.3)
            Layout.fillWidth: true

            Shape {
                id: ring

                readonly property real side: parent.height

                anchors.centerIn: parent
                width: side
                height: side
                preferredRendererType: Shape.GeometryRenderer

                ShapePath {
                    strokeColor: Theme.raised
                    strokeWidth: ring.side * 0.08
                    fillColor: Theme.clear

                    PathAngleArc {
                        centerX: ring.side / 2
                        centerY: ring.side / 2
                        radiusX: ring.side * 0.45
                        radiusY: radiusX
                        sweepAngle: 360
                    }
                }

                ShapePath {
                    strokeColor: Theme.accent
                    strokeWidth: ring.side * 0.08
                    fillColor: Theme.clear
                    capStyle: ShapePath.RoundCap

                    PathAngleArc {
                        centerX: ring.side / 2
                        centerY: ring.side / 2
                        radiusX: ring.side * 0.45
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: 359.9 * Math.min(1, root.idle.seconds_left / root.most)
                    }
                }
            }

            KText {
                anchors.centerIn: parent
                text: root.idle.seconds_text
                figures: true
                size: Math.round(ring.side * 0.4)
                weight: Theme.heaviest
            }
        }

        KText {
            text: root.question
            size: Theme.heading
            weight: Theme.heaviest
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }

        KText {
            id: soon

            text: root.visit.signed_in ? qsTr("We sign you out in %Ln seconds.", "", root.idle.seconds_left)
                                       : qsTr("We clear what you typed in %Ln seconds.", "", root.idle.seconds_left)
            figures: true
            strong: true
            size: Theme.lead
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        KText {
            text: root.visit.signed_in ? qsTr("So that nobody else sees your points and passes.")
                                       : qsTr("So that nobody else sees it.")
            size: Theme.px(24)
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        TouchButton {
            id: here

            label: qsTr("I'm still here")
            primary: true
            textSize: Theme.title
            topPadding: Theme.gap(4)
            bottomPadding: Theme.gap(4)
            Layout.fillWidth: true
            onClicked: root.idle.touch()
        }

        TouchButton {
            label: root.visit.signed_in ? qsTr("Sign out now") : qsTr("I'm done")
            Layout.fillWidth: true
            onClicked: root.visit.leave()
        }
    }
}
