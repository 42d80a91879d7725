pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ".."

// Everything of a quest or a reward.
ColumnLayout {
    id: root

    required property var face
    required property var home
    readonly property string action: face.action ?? ""
    readonly property string actionIcon: face.act === "wristband" ? "nfc" : (face.code ?? "") !== "" ? "eye-off" : "eye"
    readonly property bool ready: true

    function act() {
        if (face.act === "code")
            return home.sheet.switch_code();
        home.sheet.close();
        home.lists.choose("wristband");
    }

    spacing: Theme.gap(3)

    RowLayout {
        spacing: Theme.gap(4)

        FanPicture {
            pictures: root.home.pictures
            media: root.face.media ?? ""
            iconName: root.face.icon ?? "star"
            Layout.preferredWidth: Theme.gap(20)
            Layout.preferredHeight: Theme.gap(20)
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.gap(1)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            KText {
                text: root.face.title
                strong: true
                size: Theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            KText {
                visible: text !== ""
                text: root.face.lead ?? ""
                strong: true
                size: Theme.title
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }

    ProgressLine {
        visible: (root.face.progress ?? -1) >= 0
        progress: root.face.progress ?? 0
        implicitHeight: Theme.gap(1.5)
        Layout.fillWidth: true
    }

    Repeater {
        model: root.face.facts ?? []

        RowLayout {
            id: fact

            required property var modelData

            spacing: Theme.gap(2)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.text

            Icon {
                name: fact.modelData.icon
                tint: Theme.muted
                size: Theme.px(32)
                Layout.alignment: Qt.AlignTop
            }

            KText {
                text: fact.modelData.text
                size: Theme.px(26)
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }

    KText {
        visible: text !== ""
        text: root.face.text ?? ""
        size: Theme.px(26)
        color: Theme.muted
        wrapMode: Text.Wrap
        horizontalAlignment: undefined  // Somebody's own words run as their language does.
        Layout.fillWidth: true
    }

    Rectangle {
        visible: root.face.hides === true
        radius: Theme.radiusLarge
        color: Theme.background
        implicitHeight: code.implicitHeight + 2 * Theme.gap(4)
        Layout.fillWidth: true

        KText {
            id: code

            readonly property bool shown: (root.face.code ?? "") !== ""

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap(3)
            text: shown ? root.face.code : "•  •  •  •  •  •"
            strong: true
            size: Theme.display
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            color: shown ? Theme.text : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: shown ? text : qsTr("The code is hidden")
        }
    }
}
