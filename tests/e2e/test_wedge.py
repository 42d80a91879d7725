"""The keyboard wedge on a real display: the gate's own window, and keys as a scanner types them."""

import json
import os
import subprocess
import sys
from itertools import product

import pytest

from kiosk.scanning.layouts import LAYOUTS, strokes

QUICK_MS, HUMAN_MS = 2, 150
PATIENT_MS = 100
"""The gap of a slow scanner: on a busy machine the typing process is kept waiting, too."""

MOST_MS = 1000
"""Of processor time. Ten times what is aimed at: where other tests keep the machine busy, keys pile
up and come all at once. The figure itself is printed."""

FOCUSES = ("nothing", "button", "field", "pin")
ENDS = [("Return",), ("ctrl+j",), ("Return", "ctrl+j"), ("Tab",), ()]
"""CR, LF, CRLF, Tab and none, as scanners type them."""

HOSTILE = ("ctrl+q", "ctrl+w", "alt+F4", "F5", "Escape", "Down", "BackSpace", "ctrl+a", "super+d")
ASCII = "".join(map(chr, range(32, 127)))
SHIFT, ALTGR = "50", "108"
NAMES = {":": "colon", " ": "space", "[": "bracketleft", ".": "period"}


def soak(value):
    return pytest.param(value, marks=pytest.mark.soak)


class Gate:
    """The window in its process, and the keyboard before it."""

    def __init__(self, display):
        self.env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
        command = [sys.executable, "-m", "tests.e2e.wedge_window"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(command, env=self.env, **pipes)
        self.answer()
        self.xdotool("search", "--sync", "--onlyvisible", "--name", "Gate", "windowfocus", "--sync")

    def answer(self):
        return json.loads(self.process.stdout.readline())

    def do(self, command, **options):
        self.process.stdin.write(json.dumps({"do": command, **options}) + "\n")
        self.process.stdin.flush()
        return self.answer()

    def run(self, *command):
        subprocess.run(command, env=self.env, check=True)

    def xdotool(self, *arguments):
        self.run("xdotool", *arguments)

    def keys(self, *keys, delay_ms=QUICK_MS):
        """Press keys in turn, by name or by X11 code."""
        self.xdotool("key", "--delay", str(delay_ms), *keys)

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(30) == 0
        self.process.stdout.close()


@pytest.fixture(scope="module")
def shared(display):
    """One window for all: it takes a second to open."""
    gate = Gate(display)
    yield gate
    gate.close()


@pytest.fixture
def gate(shared):
    shared.run("setxkbmap", "us")
    shared.do("wire", gap_ms=PATIENT_MS)
    yield shared
    shared.run("setxkbmap", "us")


def named(text):
    return [NAMES.get(char, char) for char in text]


def pressed(text, layout):
    """The keys of a scanner set to that layout, by X11's codes."""
    return [
        "+".join([SHIFT] * stroke.shift + [ALTGR] * stroke.altgr + [str(stroke.key + 8)])
        for stroke in strokes(text, layout)
    ]


def scanned(*codes, seen):
    """What the window tells of those codes, when nothing else changed."""
    return {"scans": list(codes), **seen}


@pytest.mark.parametrize("focus", FOCUSES)
def test_no_key_of_a_scan_reaches_the_window_whatever_ends_it(gate, focus):
    before = gate.do("focus", on=focus)
    for end in ENDS:
        gate.keys(*named("fan:1001"), *end)
        assert gate.do("expect", scans=1) == scanned("fan:1001", seen=before)


@pytest.mark.parametrize("focus", ["button", "field", *map(soak, ["nothing", "pin"])])
def test_commands_of_a_hostile_code_do_nothing(gate, focus):
    before = gate.do("focus", on=focus)
    for keys in HOSTILE:
        gate.keys(keys, *named("fan"), keys, *named(":1001"), keys, "Return")
    after = gate.do("expect", scans=len(HOSTILE))
    assert after == scanned(*["fan:1001"] * len(HOSTILE), seen=before)


def test_forty_scans_back_to_back_between_a_persons_words(gate):
    gate.do("focus", on="field")
    codes = [f"fan:{number}" for number in range(1001, 1041)]
    gate.keys(*named("hi"), delay_ms=HUMAN_MS)
    gate.do("expect", scans=0, text="hi")
    gate.keys(*(key for code in codes for key in (*named(code), "Return")))
    gate.keys(*named(" you"), delay_ms=HUMAN_MS)
    after = gate.do("expect", scans=40, text="hi you")
    assert (after["scans"], after["field"]) == (codes, "hi you")


@pytest.mark.soak
def test_scans_without_a_terminator_are_parted_by_just_over_the_limit(gate):
    gate.do("wire")
    before = gate.do("focus", on="button")
    scan = ("key", "--delay", "2", *named("fan:1001"))
    gate.xdotool(*scan, "sleep", "0.105", *scan, "sleep", "0.105", *scan)
    assert gate.do("expect", scans=3) == scanned(*["fan:1001"] * 3, seen=before)


def test_a_short_code_in_a_scanners_own_prefix_and_suffix_is_read(gate):
    gate.do("wire", gap_ms=PATIENT_MS, framing=("[", "."))
    before = gate.do("focus", on="field")
    gate.keys(*named("[7."), "Return", *named("[fan:1001."), "Return")
    assert gate.do("expect", scans=2) == scanned("7", "fan:1001", seen=before)


@pytest.mark.soak
def test_a_person_types_pastes_erases_and_holds_a_key_down(gate):
    gate.do("wire")
    gate.do("focus", on="field")
    gate.keys(*named("scarf"), "BackSpace", "ctrl+a", "ctrl+c", "End", "ctrl+v", delay_ms=80)
    gate.do("expect", scans=0, text="scarscar")
    gate.xdotool("keydown", "x", "sleep", "0.9", "keyup", "x")
    held = gate.do("expect", scans=0)["field"].removeprefix("scarscar")
    assert len(held) > 1
    assert set(held) == {"x"}


@pytest.mark.soak
def test_a_person_types_the_pin_and_leaves(gate):
    gate.do("focus", on="pin")
    gate.keys(*"135791", "Return", "Escape", delay_ms=HUMAN_MS)
    after = gate.do("expect", scans=0)
    assert ["unlock", "135791"] in after["asked"]
    assert (after["scans"], after["desk"]) == ([], False)


@pytest.mark.soak
def test_a_person_composes_a_letter_on_a_french_keyboard(gate):
    gate.run("setxkbmap", "fr")
    gate.do("wire", gap_ms=PATIENT_MS, layout="us")
    gate.do("focus", on="field")
    gate.keys("56", "34", "26", "28", "26", delay_ms=HUMAN_MS)
    assert gate.do("expect", scans=0, text="bête")["field"] == "bête"


def test_caps_lock_on_the_computer_changes_no_code(gate):
    gate.do("wire", gap_ms=PATIENT_MS, layout="us")
    before = gate.do("focus", on="field")
    gate.keys("Caps_Lock", *pressed("fan:1001 LK1:Ab", "us"), "Return", "Caps_Lock")
    assert gate.do("expect", scans=1) == scanned("fan:1001 LK1:Ab", seen=before)


def reads_all_of_ascii(gate, scanner, computer, focus):
    gate.run("setxkbmap", {"uk": "gb"}.get(computer, computer))
    gate.do("wire", gap_ms=PATIENT_MS, layout=scanner)
    before = gate.do("focus", on=focus)
    gate.keys(*pressed(ASCII, scanner), "Return")
    return gate.do("expect", scans=1) == scanned(ASCII, seen=before)


def test_a_us_scanner_is_read_on_a_french_computer(gate):
    assert reads_all_of_ascii(gate, "us", "fr", "field")


@pytest.mark.soak
@pytest.mark.parametrize(
    ("scanner", "computer"),
    [pair for pair in product(LAYOUTS, LAYOUTS) if "us" in pair or len(set(pair)) == 1],
)
def test_a_scanner_of_any_layout_is_read_on_a_computer_of_any(gate, scanner, computer):
    assert reads_all_of_ascii(gate, scanner, computer, "field")


@pytest.mark.soak
def test_a_scanner_is_read_where_nothing_has_the_focus(gate):
    assert reads_all_of_ascii(gate, "de", "us", "nothing")


@pytest.mark.soak
@pytest.mark.parametrize("focus", FOCUSES)
def test_bursts_of_four_kilobytes_at_full_speed_do_not_stop_the_event_loop(gate, focus):
    gate.do("wire", gap_ms=1000)  # The typing process shares a busy machine, too.
    before = gate.do("focus", on=focus)
    code = ("fan:1001x" * 456)[:4096]
    gate.do("longest")
    for _ in range(3):
        gate.keys(*named(code), "Return", delay_ms=0)
    after, longest_ms = gate.do("expect", scans=3), gate.do("longest")
    sys.stdout.write(f"{focus}: the event loop was kept for {longest_ms:.0f} ms at most\n")
    assert longest_ms < MOST_MS
    assert after == scanned(*[code] * 3, seen=before)
