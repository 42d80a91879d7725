pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The unlocked desk: a search, what it found, and everything that is known of one of them.
FocusScope {
    id: root

    required property var desk
    property bool keys: false
    property string found: ""
    readonly property var typedInto: detail.field.activeFocus ? detail.field : search

    // What is being typed is not touched by news of the same search
    function follow() {
        if (desk.query === found)
            return;
        found = desk.query;
        search.text = found;
    }

    function begin() {
        follow();
        search.forceActiveFocus();
    }

    Connections {
        target: root.desk

        function onChanged() {
            root.follow();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap(2)

        RowLayout {
            spacing: Theme.gap(1.5)

            KField {
                id: search

                label: qsTr("Fan, receipt or barcode")
                Layout.fillWidth: true
                onAccepted: root.desk.find(text)
                onTextEdited: root.desk.touch()
                onFingered: root.keys = true
            }

            KButton {
                label: qsTr("Find")
                iconName: "search"
                primary: true
                onClicked: root.desk.find(search.text)
            }

            KButton {
                visible: root.desk.query !== ""
                label: qsTr("Show what waits")
                iconName: "close"
                showsLabel: false
                onClicked: root.desk.find("")
            }

            KButton {
                label: root.keys ? qsTr("Hide the keys") : qsTr("Show keys")
                iconName: "keyboard"
                showsLabel: false
                onClicked: root.keys = !root.keys
            }
        }

        Notice {
            visible: text !== ""
            text: root.desk.failure
            Layout.fillWidth: true
        }

        EmptyState {
            visible: list.count === 0
            iconName: root.desk.query ? "search" : "yes"
            tint: root.desk.query ? Theme.muted : Theme.family("yes").mark
            text: root.desk.empty
            hint: qsTr("Look for a fan's number or code, the receipt on a card, or a barcode.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        RowLayout {
            visible: list.count > 0
            spacing: Theme.gap(2)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap(1)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2

                KText {
                    text: root.desk.title
                    strong: true
                    color: Theme.muted
                    Layout.fillWidth: true
                }

                TraceList {
                    id: list

                    model: root.desk.lines
                    chosenId: root.desk.chosen_id
                    onChose: reading => root.desk.choose(reading)
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    FocusRing {
                        parent: list
                        anchors.margins: 0
                        shown: list.activeFocus
                    }
                }
            }

            TraceDetail {
                id: detail

                trace: root.desk.chosen
                onEdited: root.desk.touch()
                onFingered: root.keys = true
                onSentAgain: root.desk.send_again()
                onClosed: reason => root.desk.close(reason)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
        }

        Loader {
            active: root.keys
            visible: active
            Layout.fillWidth: true

            sourceComponent: CodeKeyboard {
                spaces: true
                onTyped: character => root.typedInto.insert(root.typedInto.cursorPosition, character)
                onErased: root.typedInto.remove(root.typedInto.cursorPosition - 1, root.typedInto.cursorPosition)
            }
        }
    }
}
