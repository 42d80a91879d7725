import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.bursts import Bursts, KeyKind, Timing

ENTER = "\r"
CTRL = "<ctrl>"
REPEAT = "<repeat>"
KINDS = {ENTER: KeyKind.TERMINATOR, CTRL: KeyKind.OTHER, REPEAT: KeyKind.REPEAT}


class Desk:
    """A keyboard as the window sees it: what was scanned, and what came through, in order."""

    def __init__(self, timing=None):
        self.timing = timing or Timing()
        self.bursts = Bursts(self._ended, self.timing)
        self.scans = []
        self.typed = []
        self.now = 1000

    def _ended(self, ended):
        if ended.text is None:
            self.typed += ended.keys
        elif ended.text:
            self.scans.append(ended.text)

    def press(self, key, gap):
        if gap > self.timing.pause_ms:
            self.bursts.end()
        self.now += gap
        kind = KINDS.get(key, KeyKind.TEXT)
        foretold = self.bursts.takes(kind, self.now)
        taken = self.bursts.press(kind, key, self.now, key)
        assert taken == foretold
        if not taken:
            self.typed.append(key)

    def type(self, keys, gap):
        for key in keys:
            self.press(key, gap)

    def rest(self):
        self.bursts.end()
        self.now += 1000
        return self


def test_a_scan_is_delivered_at_its_terminator_and_nothing_comes_through():
    desk = Desk()
    desk.type([*"fan:1001", ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


def test_a_scan_without_a_terminator_is_delivered_after_the_pause():
    desk = Desk()
    desk.type("fan:1001", 10)
    assert (desk.scans, desk.typed) == ([], [])
    desk.rest()
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


def test_two_scans_back_to_back_are_two():
    desk = Desk()
    desk.type([*"fan:1001", ENTER, *"fan:1002", ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001", "fan:1002"], [])


def test_all_terminators_after_a_scan_are_the_scanners():
    desk = Desk()
    desk.type([*"fan:1001", ENTER, ENTER, ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


def test_a_slow_terminator_after_the_pause_is_the_scanners():
    desk = Desk()
    desk.type("fan:1001", 10)
    desk.press(ENTER, 200)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


def test_an_enter_long_after_a_scan_is_a_persons():
    desk = Desk()
    desk.type([*"fan:1001", ENTER], 10)
    desk.press(ENTER, 400)
    assert desk.typed == [ENTER]


@pytest.mark.parametrize("gap", [61, 90, 150, 400])
def test_typing_comes_through(gap):
    desk = Desk()
    desk.type([*"hello world", ENTER], gap)
    assert (desk.scans, desk.rest().typed) == ([], [*"hello world", ENTER])


def test_three_quick_keys_are_a_persons():
    desk = Desk()
    desk.type([*"abc", ENTER], 20)
    assert (desk.scans, desk.typed) == ([], [*"abc", ENTER])


def test_a_key_with_ctrl_inside_a_burst_does_nothing():
    desk = Desk()
    desk.type([*"fan", CTRL, *":1001", CTRL, ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


def test_a_key_with_ctrl_elsewhere_passes_after_what_was_typed():
    desk = Desk()
    desk.press("a", 500)
    desk.press(CTRL, 80)
    assert desk.typed == ["a", CTRL]


def test_a_key_held_down_is_a_persons():
    desk = Desk()
    desk.press("a", 500)
    desk.type([REPEAT] * 20, 30)
    assert (desk.scans, desk.rest().typed) == ([], ["a", *[REPEAT] * 20])


def test_a_code_of_four_kilobytes_is_one_scan():
    text = "0123456789abcdef" * 256
    desk = Desk()
    desk.type([*text, ENTER], 12)
    assert (desk.scans, desk.typed) == ([text], [])


def test_a_quick_typist_on_a_slow_scanners_station_comes_through_in_the_end():
    desk = Desk(Timing(gap_ms=100))
    desk.type("the quick brown fox jumps over", 90)
    assert (desk.scans, "".join(desk.rest().typed)) == ([], "the quick brown fox jumps over")


def test_a_scan_after_typing_is_whole():
    desk = Desk()
    desk.type("ab", 200)
    desk.press("f", 100)
    desk.type([*"an:1001", ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], ["a", "b"])


TYPED_KEYS = st.sampled_from([*"abc 1", ENTER, CTRL])
HUMAN = st.lists(st.tuples(TYPED_KEYS, st.integers(61, 900)))
CODE = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), min_size=4)


@given(HUMAN)
def test_typing_is_never_swallowed_nor_reordered(keys):
    desk = Desk()
    for key, gap in keys:
        desk.press(key, gap)
    desk.rest()
    assert (desk.scans, desk.typed) == ([], [key for key, _ in keys])


@given(HUMAN, st.lists(st.tuples(CODE, st.integers(0, 39), st.booleans()), min_size=1), HUMAN)
def test_scans_come_out_whole_whatever_was_typed_around_them(before, scans, after):
    desk = Desk()
    for key, gap in before:
        desk.press(key, gap)
    desk.rest()
    for text, gap, terminated in scans:
        desk.type([*text, ENTER] if terminated else text, gap)
        if not terminated:
            desk.rest()
    desk.rest()
    for key, gap in after:
        desk.press(key, gap)
    desk.rest()
    assert desk.scans == [text for text, *_ in scans]
    assert desk.typed == [key for key, _ in [*before, *after]]


@given(st.lists(st.tuples(st.sampled_from([*"ab1", ENTER, CTRL, REPEAT]), st.integers(0, 300))))
def test_no_key_is_doubled_and_the_typed_keep_their_order(keys):
    desk = Desk()
    numbered = [(key, gap, number) for number, (key, gap) in enumerate(keys)]
    through = []
    desk.bursts = Bursts(lambda ended: through.extend(ended.keys if ended.text is None else ()))
    for key, gap, number in numbered:
        desk.now += gap
        if not desk.bursts.press(KINDS.get(key, KeyKind.TEXT), key, desk.now, number):
            through.append(number)
    desk.rest()
    assert through == sorted(set(through))
