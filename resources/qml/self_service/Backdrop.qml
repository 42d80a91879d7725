pragma ComponentBehavior: Bound

import QtQuick
import ".."

// A quiet dusk behind every page, warmed by the brand's colour.
Rectangle {
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.tint(Theme.background, Theme.glow) }
        GradientStop { position: 0.55; color: Theme.background }
        GradientStop { position: 1; color: Theme.background }
    }
}
