pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour, size and duration of every screen. The window sets the first five properties.
QtObject {
    id: root

    property bool dark: true
    property bool reduceMotion: false
    property real scale: 1
    property real textScale: 1
    property string brand: ""

    // Surfaces and text
    readonly property color background: dark ? "#0c1118" : "#eef1f5"
    readonly property color surface: dark ? "#141b24" : "#ffffff"
    readonly property color raised: dark ? "#1f2935" : "#e7ebf0"
    readonly property color desk: dark ? background : surface
    readonly property color deskCard: dark ? surface : background
    readonly property color pressed: dark ? "#2c3948" : "#d5dce5"
    readonly property color edge: dark ? "#45556a" : "#8c98a8"
    readonly property color line: dark ? "#2a3542" : "#d3dae3"
    readonly property color text: dark ? "#f5f8fb" : "#0e151d"
    readonly property color muted: dark ? "#a7b4c2" : "#4d5966"
    readonly property color clear: "#00000000"
    readonly property color accent: accentFrom(brand, dark ? "#5aa2ff" : "#1858cf")
    readonly property color accentInk: inkOn(accent)
    readonly property color accentText: contrast(accent, raised) >= 4.5 ? accent : text
    readonly property color focus: dark ? "#ffffff" : "#0e151d"

    // On a verdict's colour
    readonly property color verdictInk: "#ffffff"
    readonly property color receiptInk: families.saved.deep
    readonly property color shade: "#40000000"
    readonly property color track: "#59000000"
    readonly property color watermark: "#000000"
    readonly property color paper: "#ffffff"
    readonly property color paperInk: "#000000"
    readonly property real watermarkOpacity: 0.13

    // fill and deep carry white text; mark stands on a surface
    readonly property var families: ({
        "yes": { "fill": "#12803f", "deep": "#0a5b2c", "mark": dark ? "#3ddc84" : "#12803f" },
        "saved": { "fill": "#2563eb", "deep": "#1a45b0", "mark": dark ? "#7db1ff" : "#1f57d6" },
        "notice": { "fill": "#b45309", "deep": "#8a3d06", "mark": dark ? "#ffb93c" : "#a34a06" },
        "no": { "fill": "#d42020", "deep": "#9c1313", "mark": dark ? "#ff7a70" : "#c41b1b" },
        "trouble": { "fill": "#7c3aed", "deep": "#5521b0", "mark": dark ? "#c0a2ff" : "#6d2ae0" }
    })
    readonly property var portalTones: ({
        "online": families.yes.mark,
        "away": families.saved.mark,
        "slow": families.notice.mark,
        "paused": families.trouble.mark,
        "connecting": muted
    })

    // Type: 16 / 20 / 28 / 40 / 64 / 88 / 120, and the points as large as the card allows
    readonly property string fontFamily: "Inter"
    readonly property int caption: px(16)
    readonly property int body: px(20)
    readonly property int lead: px(28)
    readonly property int title: px(40)
    readonly property int display: px(64)
    readonly property int huge: px(120)
    readonly property int regular: 480
    readonly property int bold: 680
    readonly property int heaviest: 800
    readonly property int opticalSmall: 14
    readonly property int opticalLarge: 32
    readonly property int headline: px(88)
    readonly property real lineHeight: 1.22
    readonly property real heroLine: 0.86
    readonly property int heroMost: gap(50)

    // Space: an 8 px grid
    readonly property int hairline: 1
    readonly property int stroke: Math.max(3, gap(0.5))
    readonly property int radius: gap(1.5)
    readonly property int radiusLarge: gap(2)
    readonly property int target: Math.max(48, gap(7))
    readonly property int key: Math.max(48, gap(6.5))
    readonly property int pinKey: Math.max(64, gap(10))
    readonly property int pinKeyWidth: gap(16)
    readonly property int pinRoom: gap(roomy ? 120 : 160)
    readonly property int emptyIcon: gap(12)
    readonly property int pinDot: gap(3)
    readonly property int strip: gap(15)
    readonly property int factLabel: gap(18)
    readonly property int topBar: Math.max(56, gap(9))
    readonly property int bottomBar: Math.max(72, gap(11))
    readonly property int sideWidth: gap(58)
    readonly property int narrow: gap(150)
    readonly property int rowEnd: gap(24)
    readonly property int twoColumns: gap(120)
    readonly property int margin: gap(3)
    readonly property int cardMargin: gap(8)
    readonly property int verdictIcon: gap(25)
    readonly property int medal: gap(21)
    readonly property int barHeight: gap(2.5)
    readonly property int rowLeast: gap(3.5)
    readonly property int rowMost: gap(7)
    readonly property real stagePart: 0.6

    // The fans' own kiosk: larger to touch, read by people who have never seen it
    // Headings are large already: they grow less than what is read
    readonly property int banner: Math.round(88 * scale * Math.min(textScale, 1.25))
    readonly property int heading: Math.round(64 * scale * Math.min(textScale, 1.4))
    readonly property bool roomy: textScale < 1.5
    readonly property int touch: Math.max(64, gap(9))
    readonly property int touchMargin: gap(5)
    readonly property int digitKey: Math.max(64, gap(12))
    readonly property int digitKeyWidth: Math.max(64, gap(20))
    readonly property int codeCell: gap(11)
    readonly property int column: gap(88)
    readonly property real keyboardPart: 0.4
    readonly property int termsLeast: gap(24)
    readonly property int corner: gap(14)
    readonly property int hero: gap(56)
    readonly property int shift: Math.max(2, gap(0.5))
    readonly property color veil: dark ? "#e605080c" : "#e6dfe5ec"
    readonly property color lit: dark ? raised : Qt.tint(surface, Qt.alpha(accent, 0.08))
    readonly property color glow: Qt.alpha(accent, dark ? 0.16 : 0.10)
    readonly property color halo: Qt.alpha(accent, dark ? 0.30 : 0.22)

    // Motion
    readonly property int quick: reduceMotion ? 0 : 150
    readonly property int slow: reduceMotion ? 0 : 250
    readonly property int celebration: reduceMotion ? 0 : 900
    readonly property int copiedFor: 2000
    readonly property int loopStep: 4500
    readonly property int shiftEvery: 60000
    readonly property int breath: reduceMotion ? 0 : 1400
    readonly property int rise: reduceMotion ? 0 : gap(3)

    function px(size: real): int {
        return Math.round(size * scale * textScale);
    }

    function gap(steps: real): int {
        return Math.round(8 * steps * scale);
    }

    function family(name: string): var {
        return families[name] ?? families.notice;
    }

    function scaleFor(width: real, height: real): real {
        const fits = width < height ? Math.min(width / 1080, height / 1920)
                                    : Math.min(width / 1920, height / 1080);
        return Math.min(3, Math.max(0.75, fits));
    }

    function luminance(tone: color): real {
        const linear = part => part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(tone.r) + 0.7152 * linear(tone.g) + 0.0722 * linear(tone.b);
    }

    function contrast(one: color, other: color): real {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function inkOn(tone: color): color {
        return contrast(tone, "#ffffff") >= contrast(tone, "#0e151d") ? "#ffffff" : "#0e151d";
    }

    // The brand's own colour where it can be seen on the background, else ours
    function accentFrom(wanted: string, ours: color): color {
        return /^#[0-9a-fA-F]{6}$/.test(wanted) && contrast(wanted, background) >= 3 ? wanted : ours;
    }
}
