pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Nobody is here: where to hold the code, and who listens.
Rectangle {
    id: root

    required property string brand
    required property var around
    required property bool checking
    readonly property string hint: deaf || checking ? "" : around.hint
    readonly property bool deaf: around.devices.length > 0 && !around.devices.some(device => device.listening)

    onHintChanged: {
        if (hint !== "" && visible)
            invitation.Accessible.announce(hint, Accessible.Polite);
    }

    gradient: Gradient {
        GradientStop { position: 0; color: Theme.surface }
        GradientStop { position: 1; color: Theme.background }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap(6)
        spacing: Theme.gap(2)

        KText {
            text: root.brand
            strong: true
            color: Theme.muted
            size: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        Icon {
            name: root.deaf ? "trouble" : "scan-here"
            tint: root.deaf ? Theme.family("trouble").mark : Theme.accent
            size: Math.min(Theme.gap(36), root.height * 0.3)
            Layout.alignment: Qt.AlignHCenter
        }

        KText {
            id: invitation

            text: root.deaf ? root.around.listening : root.around.invitation
            strong: true
            size: Theme.headline
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap(2)
        }

        KText {
            text: root.checking ? qsTr("Checking…")
                                : root.deaf ? qsTr("Mend it as said below, or enter codes by hand.")
                                            : root.hint || qsTr("Phone, wristband or ticket")
            strong: root.hint !== ""
            color: root.hint ? Theme.family("notice").mark : Theme.muted
            size: Theme.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        KText {
            visible: text !== ""
            text: root.around.performance
            strong: true
            size: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        KText {
            visible: text !== ""
            text: root.around.performanceTime
            color: Theme.muted
            figures: true
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Grid {
            id: devices

            readonly property real room: root.width - 2 * Theme.gap(6)

            columns: pills.needed <= room ? Math.max(1, pills.count) : 1
            spacing: Theme.gap(2)
            horizontalItemAlignment: Grid.AlignHCenter
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                id: pills

                readonly property real needed: {
                    let sum = 0;
                    for (let i = 0; i < count; i++)
                        sum += (itemAt(i)?.implicitWidth ?? 0) + devices.spacing;
                    return sum;
                }

                model: root.around.devices

                DevicePill {
                    required property var modelData

                    device: modelData
                    width: Math.min(implicitWidth, devices.room)
                }
            }
        }
    }
}
