pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Where the fan stands: the points in their ring, the tier, what the next one takes and opens.
Rectangle {
    id: root

    required property var home
    readonly property var standing: home.standing
    readonly property real room: width - 2 * Theme.gap(4)
    readonly property real beside: Math.min(room * 0.56, Theme.px(440))
    readonly property bool split: standing.tiered && room - beside - Theme.gap(4) >= Theme.px(220)
    readonly property bool settled: !standing.known || ring.settled && points.settled

    radius: Theme.radiusLarge * 1.5
    color: standing.loading ? Theme.clear : Theme.surface
    border.width: standing.loading ? 0 : Theme.hairline
    border.color: Theme.line
    implicitHeight: standing.loading ? waiting.implicitHeight : (standing.known ? grid : instead).implicitHeight + 2 * Theme.gap(4)

    GridLayout {
        id: grid

        visible: root.standing.known
        anchors.centerIn: parent
        width: root.room
        columns: root.split ? 2 : 1
        columnSpacing: Theme.gap(4)
        rowSpacing: Theme.gap(3)

        TierRing {
            id: ring

            drawn: root.standing.tiered
            progress: root.standing.progress
            spoken: root.standing.spoken
            Layout.preferredWidth: root.split ? root.beside : Math.min(root.room * 0.8, Theme.px(440))
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignCenter

            CountedPoints {
                id: points

                anchors.fill: parent
                home: root.home
            }
        }

        ColumnLayout {
            visible: root.standing.tiered
            spacing: Theme.gap(1)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            KText {
                visible: root.standing.tier !== ""
                text: qsTr("Your tier")
                size: Theme.lead
                color: Theme.muted
                horizontalAlignment: root.split ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: root.standing.tier !== ""
                text: root.standing.tier
                strong: true
                size: Math.min(Theme.px(48), points.fitted * 0.85)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.min(Theme.lead, size)
                horizontalAlignment: root.split ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            KText {
                visible: root.standing.ahead !== ""
                text: root.standing.ahead
                strong: true
                size: Theme.lead
                color: root.standing.highest ? Theme.accentText : Theme.text
                wrapMode: Text.Wrap
                horizontalAlignment: root.split ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
                Layout.topMargin: Theme.gap(1)
                Layout.fillWidth: true
            }

            KText {
                visible: root.standing.opens !== ""
                text: root.standing.opens
                color: Theme.muted
                size: Theme.px(24)
                wrapMode: Text.Wrap
                maximumLineCount: 4
                horizontalAlignment: root.split ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }

    Skeleton {
        id: waiting

        visible: root.standing.loading
        anchors.fill: parent
        round: true
    }

    Fault {
        id: instead

        visible: !root.standing.known && !root.standing.loading
        anchors.centerIn: parent
        width: root.room
        text: root.standing.words
        heading: qsTr("Your points")
        onRetried: root.home.acts.reload()
    }
}
