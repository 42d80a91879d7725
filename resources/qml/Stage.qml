pragma ComponentBehavior: Bound

import QtQuick

// The large part of the screen: the invitation, and over it the card.
Item {
    id: root

    required property var view
    property var booth: null
    property string shown: ""
    // Once both have heard of the card
    readonly property bool aboutPass: booth !== null && booth.about !== "" && booth.about === card.face.key
    readonly property bool settled: card.settled && !fade.running
    readonly property bool showing: view.showing
    readonly property string family: showing ? card.face.family : ""

    function refresh() {
        const face = view.card;
        const wanted = view.showing ? [face.key, face.family, face.spoken].join() : "";
        if (wanted === shown)
            return;
        shown = wanted;
        if (wanted === "")
            return;
        card.face = face;
        card.present();
        if (visible)
            card.Accessible.announce(face.spoken, Accessible.Assertive);
    }

    Component.onCompleted: refresh()

    Connections {
        target: root.view

        function onCard_changed() {
            root.refresh();
        }
    }

    IdlePane {
        anchors.fill: parent
        visible: card.opacity < 1
        brand: root.view.brand
        around: root.view.around
        checking: root.view.checking
    }

    VerdictCard {
        id: card

        anchors.fill: parent
        face: root.view.card
        language: root.view.appearance.language
        visible: opacity > 0 && !root.aboutPass
        opacity: root.showing ? 1 : 0
        onTouched: root.view.dismiss()

        Behavior on opacity {
            NumberAnimation {
                id: fade

                duration: Theme.quick
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.booth !== null
        visible: root.aboutPass && opacity > 0
        opacity: card.opacity
        sourceComponent: BoothCard {
            face: card.face
            booth: root.booth
            onTouched: root.view.dismiss()
        }
    }
}
