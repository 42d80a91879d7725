pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's keyboard on the screen; loaded only where station.toml asks for it, as its licence is the GPL.
Item {
    id: root

    required property var languages
    required property var offered
    readonly property bool shown: panel.active
    readonly property string locale: localeOf(languages.current)

    function localeOf(tag: string): string {
        return ({ "en": "en_GB", "fr": "fr_FR", "es": "es_ES", "de": "de_DE", "ar": "ar_AR" })[tag] ?? "en_GB";
    }

    height: shown ? panel.height : 0
    onLocaleChanged: VirtualKeyboardSettings.locale = locale
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = offered.map(localeOf);
        VirtualKeyboardSettings.locale = locale;
        VirtualKeyboardSettings.userDataReset();
    }

    InputPanel {
        id: panel

        width: root.width
        visible: root.shown
    }
}
