pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

// The gate: the card, nearly the whole screen; around it what staff glance at.
Window {
    id: root

    required property var view
    required property var desk
    required property var feed
    property var booth: null
    readonly property bool acting: booth !== null && (booth.undo_words !== "" || booth.may_override && !overriding || booth.acts.message !== "")
    readonly property bool overriding: booth !== null && booth.override.opened
    readonly property bool portrait: height > width
    readonly property real middle: height - top.height - bottom.height
    readonly property bool settled: stage.settled
    readonly property QtObject theme: Theme

    color: Theme.background
    title: view.station_name
    minimumWidth: 640
    minimumHeight: 480
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onOverridingChanged: {
        if (overriding) {
            entry.close();
            if (desk.active)
                root.desk.leave();
        }
    }

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.view.appearance.dark
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.view.appearance.reduce_motion
    }

    Binding {
        target: Theme
        property: "brand"
        value: root.view.appearance.accent
    }

    TopBar {
        id: top

        width: parent.width
        height: Theme.topBar
        station: root.view.station_name
        clock: root.view.clock
        around: root.view.around
        onAttentionTouched: root.desk.open_waiting()
    }

    Stage {
        id: stage

        visible: !desk.visible && !override.visible || root.portrait

        anchors.top: top.bottom
        anchors.left: parent.left
        width: root.portrait ? root.width : root.width - side.width
        height: (root.portrait ? Math.round(root.middle * Theme.stagePart) : root.middle) - bar.height
        view: root.view
        booth: root.booth
    }

    SidePane {
        id: side

        anchors.right: parent.right
        y: root.portrait ? bar.y + bar.height : stage.y
        width: root.portrait ? root.width : Theme.sideWidth
        height: root.portrait ? root.middle - stage.height - bar.height : root.middle
        view: root.view
        feed: root.feed
        family: stage.family
        wide: root.portrait
        visible: !desk.visible && !override.visible || !root.portrait
        onAsked: reading => root.desk.ask(reading)
    }

    // In portrait it takes the lower part, within reach, and the card stays whole. Closed, it is
    // gone with all that was typed.
    Loader {
        id: desk

        active: root.desk.opened
        visible: active
        anchors.left: parent.left
        y: root.portrait ? side.y : stage.y
        width: stage.width
        height: root.portrait ? side.height : root.middle
        sourceComponent: DeskPanel {
            desk: root.desk
            view: root.view
            overCard: !root.portrait
        }
    }

    Loader {
        id: bar

        anchors.top: stage.bottom
        anchors.left: parent.left
        active: root.booth !== null
        visible: root.acting && stage.visible
        width: stage.width
        height: root.acting ? Theme.bottomBar : 0
        sourceComponent: BoothBar {
            booth: root.booth
        }
    }

    Loader {
        id: override

        active: root.overriding
        visible: active
        anchors.left: parent.left
        y: desk.y
        width: desk.width
        height: desk.height
        sourceComponent: OverridePanel {
            override: root.booth.override
            view: root.view
            overCard: !root.portrait
        }
    }

    EntryPanel {
        id: entry

        anchors.bottom: bottom.top
        anchors.left: parent.left
        width: stage.width
        height: implicitHeight
        onEntered: code => root.view.enter(code)
    }

    BottomBar {
        id: bottom

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.bottomBar
        around: root.view.around
        dismissable: root.view.dismissable
        soundOn: root.view.appearance.sound_on
        onEntryWanted: {
            root.desk.leave();
            entry.opened ? entry.close() : entry.open();
        }
        onDeskWanted: root.desk.opened ? root.desk.leave() : root.desk.open()
        onNextWanted: root.view.dismiss()
        onSoundSwitched: root.view.appearance.switch_sound()
        onThemeSwitched: root.view.appearance.switch_theme()
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: !entry.opened && !root.desk.opened && !root.overriding && root.view.dismissable
        onActivated: root.view.dismiss()
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: root.desk.opened
        onActivated: root.desk.leave()
    }

    Connections {
        target: root.desk

        function onOpened_changed() {
            if (!root.desk.opened)
                return;
            entry.close();
            if (root.overriding)
                root.booth.override.leave();
        }
    }
}
