pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Everything that is known of one reading, and what may be done about it.
Rectangle {
    id: root

    required property var trace
    readonly property bool known: trace.id !== undefined
    readonly property string reading: trace.id ?? ""
    property bool closing: false
    property alias field: reason

    signal edited
    signal fingered
    signal sentAgain
    signal closed(string reason)

    function close() {
        if (reason.text.trim() === "")
            return;
        closed(reason.text);
        closing = false;
    }

    visible: known
    radius: Theme.radiusLarge
    color: Theme.deskCard
    onReadingChanged: {
        closing = false;
        facts.contentY = 0;
    }
    onClosingChanged: {
        reason.clear();
        if (closing)
            reason.forceActiveFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        spacing: Theme.gap(1.5)

        RowLayout {
            spacing: Theme.gap(2)

            Icon {
                name: root.trace.family ?? "notice"
                tint: Theme.family(root.trace.family ?? "notice").mark
                size: Theme.gap(6)
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                KText {
                    text: root.trace.title ?? ""
                    strong: true
                    size: Theme.lead
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }

                KText {
                    text: joined([root.trace.who, root.trace.points])
                    figures: true
                    strong: true
                    Layout.fillWidth: true
                }
            }

            KText {
                text: root.trace.receipt ?? ""
                strong: true
                size: Theme.lead
                color: Theme.muted
                Layout.alignment: Qt.AlignTop
                Accessible.name: qsTr("Receipt %1").arg(root.trace.spelt ?? "")
            }
        }

        Flickable {
            id: facts

            contentWidth: width
            contentHeight: told.implicitHeight
            clip: true
            activeFocusOnTab: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: KScrollBar {}
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("What is known of it")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.target))

            FactList {
                id: told

                width: facts.width - Theme.gap(1.5)
                sentence: root.trace.sentence ?? ""
                facts: root.trace.facts ?? []
            }

            FocusRing {
                parent: facts
                anchors.margins: 0
                shown: facts.activeFocus
            }
        }

        RowLayout {
            visible: root.trace.open === true && !root.closing
            spacing: Theme.gap(1.5)

            KButton {
                label: qsTr("Send again")
                iconName: "send-again"
                primary: true
                onClicked: root.sentAgain()
            }

            KButton {
                label: qsTr("Close with a reason")
                onClicked: root.closing = true
            }
        }

        RowLayout {
            visible: root.trace.open === true && root.closing
            spacing: Theme.gap(1.5)

            KField {
                id: reason

                label: qsTr("Reason")
                placeholderText: qsTr("Reason, for the record")
                maximumLength: 200
                Layout.fillWidth: true
                onAccepted: root.close()
                onTextEdited: root.edited()
                onFingered: root.fingered()
            }

            KButton {
                label: qsTr("Close it")
                primary: true
                enabled: reason.text.trim() !== ""
                onClicked: root.close()
            }

            KButton {
                label: qsTr("Not now")
                iconName: "close"
                showsLabel: false
                onClicked: root.closing = false
            }
        }
    }
}
