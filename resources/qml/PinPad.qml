pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The staff PIN, by touch or by hardware keys; only how many digits there are is shown.
FocusScope {
    id: root

    required property string message
    property string purpose: qsTr("Fans, their rewards and wristbands, and what became of readings. Scanning goes on meanwhile.")
    required property bool trying
    required property int leastDigits
    required property int mostDigits
    property string pin: ""
    readonly property real wanted: row.implicitHeight
    readonly property bool complete: pin.length >= leastDigits && !trying

    signal entered(string pin)

    function type(digit: string) {
        if (pin.length < mostDigits)
            pin += digit;
    }

    function erase() {
        pin = pin.slice(0, -1);
    }

    function forget() {
        pin = "";
    }

    function enter() {
        if (!complete)
            return;
        const tried = pin;
        forget();
        entered(tried);
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (/^[0-9]$/.test(event.text))
            type(event.text);
        else if (event.key === Qt.Key_Backspace)
            erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            enter();
        else
            event.accepted = false;
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.pinRoom)
        spacing: Theme.gap(6)

        ColumnLayout {
            spacing: Theme.gap(2)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            KText {
                text: qsTr("Staff PIN")
                strong: true
                size: Theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            KText {
                text: root.purpose
                color: Theme.muted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.gap(1.5)
                topPadding: Theme.gap(1)
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n digits typed", "", root.pin.length)

                Repeater {
                    model: Math.max(root.leastDigits, root.pin.length)

                    Rectangle {
                        required property int index

                        width: Theme.pinDot
                        height: Theme.pinDot
                        radius: width / 2
                        color: index < root.pin.length ? Theme.accent : Theme.clear
                        border.width: Theme.stroke
                        border.color: index < root.pin.length ? Theme.accent : Theme.muted
                    }
                }
            }

            Notice {
                text: root.message
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.gap(11)
            }
        }

        // Digits stand as on every keypad, also where lines run from the right.
        GridLayout {
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            columns: 3
            columnSpacing: Theme.gap(1.5)
            rowSpacing: Theme.gap(1.5)
            Layout.alignment: Qt.AlignVCenter

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0", "enter"]

                KButton {
                    required property string modelData
                    readonly property bool erases: modelData === "backspace"
                    readonly property bool enters: modelData === "enter"

                    label: erases ? qsTr("Erase") : enters ? qsTr("Enter") : modelData
                    iconName: erases ? "backspace" : enters ? "tick" : ""
                    showsLabel: iconName === ""
                    textSize: Theme.title
                    primary: enters
                    enabled: !enters || root.complete
                    padding: 0
                    leftPadding: 0
                    autoRepeat: erases
                    implicitHeight: Theme.pinKey
                    implicitWidth: Theme.pinKeyWidth
                    onClicked: erases ? root.erase() : enters ? root.enter() : root.type(modelData)
                }
            }
        }
    }
}
