pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Fans: a search and whom it found; one of them, once chosen.
FocusScope {
    id: root

    required property var fans
    property bool keys: false
    readonly property var found: fans.found

    signal readingsWanted(int fan)

    function begin() {
        search.text = fans.query;
        (fans.opened ? sheet : search).forceActiveFocus();
    }

    // To whoever does not see the list
    onFoundChanged: {
        if (found.state === "done" && visible)
            Accessible.announce([found.note, found.title || found.empty].filter(Boolean).join(" "), Accessible.Polite);
    }

    Connections {
        target: root.fans

        function onSheet_changed() {
            if (root.fans.opened !== sheet.active)
                Qt.callLater(root.begin);
            sheet.active = root.fans.opened;
        }
    }

    ColumnLayout {
        visible: !sheet.active
        anchors.fill: parent
        spacing: Theme.gap(2)

        RowLayout {
            spacing: Theme.gap(1.5)

            Icon {
                name: "search"
                tint: Theme.muted
            }

            KField {
                id: search

                label: qsTr("Name, email or phone")
                maximumLength: 100
                Layout.fillWidth: true
                onTextChanged: root.fans.search(text)
                onAccepted: list.enter()
                onFingered: root.keys = true
                Keys.onDownPressed: list.enter()
            }

            KButton {
                visible: search.text !== ""
                label: qsTr("Clear the search")
                iconName: "close"
                showsLabel: false
                onClicked: {
                    search.clear();
                    search.forceActiveFocus();
                }
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
            text: root.found.note
            Layout.fillWidth: true
        }

        EmptyState {
            visible: list.count === 0
            iconName: root.found.state === "done" ? "search" : "fan"
            tint: Theme.muted
            text: root.found.empty
            hint: qsTr("Type at least two letters of a name or an email, or two digits of a phone.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        KText {
            visible: list.count > 0
            text: root.found.title
            strong: true
            color: Theme.muted
            Layout.fillWidth: true
        }

        FanList {
            id: list

            visible: count > 0
            model: root.found.hits
            onChose: fan => root.fans.open(fan)
            onClimbed: search.forceActiveFocus()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Loader {
            active: root.keys
            visible: active
            Layout.fillWidth: true

            sourceComponent: CodeKeyboard {
                spaces: true
                onTyped: character => search.insert(search.cursorPosition, character)
                onErased: search.remove(search.cursorPosition - 1, search.cursorPosition)
            }
        }
    }

    Loader {
        id: sheet

        active: false
        visible: active
        anchors.fill: parent
        Component.onCompleted: active = root.fans.opened

        sourceComponent: FanSheet {
            fans: root.fans
            onReadingsWanted: root.readingsWanted(root.fans.person.id)
        }
    }
}
