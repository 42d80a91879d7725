pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Who is here, where the fan stands, what to do next and what happened.
ColumnLayout {
    id: root

    required property var home
    readonly property bool settled: standing.settled

    spacing: Theme.gap(3)

    KText {
        text: root.home.greeting
        topPadding: Theme.gap(0.5)  // What stands above an Arabic line.
        strong: true
        size: Theme.px(44)
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    GoneBar {
        text: root.home.gone
        onRetried: root.home.acts.reload()
        Layout.fillWidth: true
    }

    StandingCard {
        id: standing

        home: root.home
        Layout.fillWidth: true
    }

    NextCard {
        visible: root.home.suggestion.here
        suggestion: root.home.suggestion
        onClicked: root.home.touch(root.home.suggestion.key)
        Layout.fillWidth: true
    }

    LatestRow {
        visible: root.home.latest.title !== ""
        latest: root.home.latest
        onClicked: root.home.show_activity()
        Layout.fillWidth: true
    }
}
