pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's keyboard on the screen; loaded only where station.toml asks for it, as its licence is the GPL.
Item {
    id: root

    property string language: "en"
    readonly property var locales: ({ "en": "en_GB", "fr": "fr_FR", "es": "es_ES", "de": "de_DE", "ar": "ar_AR" })
    readonly property bool shown: panel.active

    height: shown ? panel.height : 0
    onLanguageChanged: VirtualKeyboardSettings.locale = locales[language] ?? locales.en
    Component.onCompleted: {
        VirtualKeyboardSettings.locale = locales[language] ?? locales.en;
        VirtualKeyboardSettings.userDataReset();
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
    }

    InputPanel {
        id: panel

        width: root.width
        y: root.shown ? 0 : height
        visible: root.shown
    }
}
