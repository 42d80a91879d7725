from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.event_keys import EventKeys, KeyEvent
from kiosk.scanning.layouts import strokes

SYN, KEY = 0, 1
REPORT, DROPPED = 0, 3
UP, DOWN, HELD = 0, 1, 2
SHIFT, CTRL, ALT, ALTGR, ENTER, TAB = 42, 29, 56, 100, 28, 15
ASCII = "".join(map(chr, range(32, 127)))


class Scanner:
    """A scanner's events and the texts they make."""

    def __init__(self, layout="us"):
        self.layout = layout
        self.texts = []
        self.now = 5000.0
        self.keys = EventKeys(self.texts.append, layout, 100)

    def send(self, kind, code, value=0):
        self.keys.take(KeyEvent(kind, code, value, self.now))

    def press(self, *codes, gap_s=0.002):
        self.now += gap_s
        for code in codes:
            self.send(KEY, code, DOWN)
        self.send(SYN, REPORT)
        for code in codes:
            self.send(KEY, code, UP)

    def type(self, text, gap_s=0.002):
        for stroke in strokes(text, self.layout):
            held = [SHIFT] * stroke.shift + [ALTGR] * stroke.altgr
            self.press(*held, stroke.key, gap_s=gap_s)


def test_a_scan_ends_at_its_terminator():
    scanner = Scanner()
    for end in ([ENTER], [TAB], [CTRL, 36], [CTRL, 50], [ENTER, TAB]):
        scanner.type("fan:1001")
        scanner.press(*end)
    assert scanner.texts == ["fan:1001"] * 5


def test_a_scan_without_a_terminator_ends_with_the_silence():
    scanner = Scanner()
    scanner.type("7")
    assert (scanner.keys.waiting, scanner.texts) == (True, [])
    scanner.keys.end()
    assert (scanner.keys.waiting, scanner.texts) == (False, ["7"])


def test_scans_that_waited_together_are_parted_by_the_kernels_times():
    scanner = Scanner()
    scanner.type("fan:1001")
    scanner.now += 0.1
    scanner.type("fan:1002")
    scanner.keys.end()
    assert scanner.texts == ["fan:1001", "fan:1002"]


def test_commands_and_repeats_are_no_part_of_a_text():
    scanner = Scanner()
    scanner.type("fan")
    for command in ([CTRL, 16], [ALT, 62], [125, 32], [1], [59]):
        scanner.press(*command)
    scanner.send(KEY, 30, HELD)
    scanner.type(":1001")
    scanner.press(ENTER)
    assert scanner.texts == ["fan:1001"]


@given(st.sampled_from(["us", "fr", "de", "it"]), st.text(st.sampled_from(ASCII), min_size=1))
def test_any_text_is_read_by_the_scanners_layout(layout, text):
    scanner = Scanner(layout)
    scanner.type(text)
    scanner.press(ENTER)
    assert scanner.texts == [text]


def test_a_text_of_which_the_kernel_lost_events_is_not_half_read():
    scanner = Scanner()
    scanner.press(SHIFT, 33)
    scanner.send(KEY, SHIFT, DOWN)
    scanner.send(SYN, DROPPED)
    scanner.send(KEY, 30, DOWN)
    scanner.send(SYN, REPORT)
    scanner.keys.end()
    scanner.type("fan:1001")
    scanner.press(ENTER)
    assert scanner.texts == ["fan:1001"]


EVENTS = st.tuples(st.integers(0, 5), st.integers(0, 700), st.integers(-1, 3), st.floats(0, 1))


@given(st.lists(EVENTS, max_size=100))
def test_any_events_are_taken(events):
    scanner = Scanner()
    for kind, code, value, gap_s in events:
        scanner.now += gap_s
        scanner.send(kind, code, value)
    scanner.keys.end()
    assert all(scanner.texts)
