pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ".."

// Qt's keyboard on the screen; loaded only where station.toml asks for it, as its licence is the GPL.
Item {
    id: root

    required property var languages
    required property var offered
    readonly property var held: Window.activeFocusItem
    readonly property bool shown: panel.active && !(held?.keysBeside ?? false)
    readonly property bool latin: InputContext.inputMethodHints & (Qt.ImhEmailCharactersOnly | Qt.ImhPreferLatin)
    readonly property string locale: latin && languages.right_to_left ? latinLocale : localeOf(languages.current)
    readonly property string latinLocale: "en_GB"
    readonly property var look: panel.keyboard.style
    readonly property real most: Math.max(5 * Theme.touch, Window.height * Theme.keyboardPart)

    function localeOf(tag: string): string {
        return ({ "en": latinLocale, "fr": "fr_FR", "es": "es_ES", "de": "de_DE", "ar": "ar_AR" })[tag] ?? latinLocale;
    }

    height: shown ? panel.height : 0
    onLocaleChanged: VirtualKeyboardSettings.locale = locale
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = [...new Set([...offered.map(localeOf), latinLocale])];
        VirtualKeyboardSettings.locale = locale;
        VirtualKeyboardSettings.userDataReset();
    }

    // Half of a wide screen would be too much. Older ones of Qt know no limit.
    Binding {
        target: root.look
        property: "keyboardDesignMaximumHeight"
        value: root.most
        when: root.look?.keyboardDesignMaximumHeight !== undefined
    }

    InputPanel {
        id: panel

        width: root.width
        visible: root.shown
    }
}
