import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scanning.bursts import MAX_CHARS, MAX_HELD, Bursts, KeyKind
from kiosk.scanning.timing import Timing

ENTER = "\r"
CTRL = "<ctrl>"
REPEAT = "<repeat>"
KINDS = {ENTER: KeyKind.TERMINATOR, CTRL: KeyKind.OTHER, REPEAT: KeyKind.REPEAT}


class Desk:
    """A keyboard as the window sees it: what was scanned, and what came through, in order."""

    def __init__(self, timing=None, prefix=""):
        self.timing = timing or Timing()
        self.bursts = Bursts(self._ended, self.timing, prefix)
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
    assert desk.rest().typed == [ENTER]


@pytest.mark.parametrize("gap", [61, 90, 150, 400])
def test_typing_comes_through(gap):
    desk = Desk()
    desk.type([*"hello world", ENTER], gap)
    assert (desk.scans, desk.rest().typed) == ([], [*"hello world", ENTER])


def test_three_quick_keys_are_a_persons():
    desk = Desk()
    desk.type([*"abc", ENTER], 20)
    assert (desk.scans, desk.rest().typed) == ([], [*"abc", ENTER])


def test_a_key_with_ctrl_inside_a_burst_does_nothing():
    desk = Desk()
    desk.type([*"fan", CTRL, *":1001", CTRL, ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


@pytest.mark.parametrize("first", [CTRL, ENTER])
def test_a_key_that_types_nothing_may_begin_a_scan(first):
    desk = Desk()
    desk.type([first, first, *"fan:1001", ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


@pytest.mark.parametrize("key", [CTRL, ENTER])
def test_a_code_of_such_keys_alone_does_nothing(key):
    desk = Desk()
    desk.type([key] * 6, 10)
    assert (desk.scans, desk.rest().typed) == ([], [])


def test_a_key_with_ctrl_comes_after_what_was_typed():
    desk = Desk()
    desk.press("a", 500)
    desk.press(CTRL, 80)
    assert desk.rest().typed == ["a", CTRL]


def test_an_enter_goes_with_the_arrow_before_it():
    desk = Desk()
    desk.press(CTRL, 500)
    desk.press(ENTER, 80)
    assert desk.rest().typed == [CTRL, ENTER]


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


def test_four_keys_rolled_by_a_quick_typist_come_through():
    desk = Desk()
    desk.type("tion", 50)
    assert (desk.scans, "".join(desk.rest().typed)) == ([], "tion")


@pytest.mark.parametrize(("code", "gap"), [("1001", 40), ("fan:1001", 60)])
def test_a_slow_scanner_without_a_terminator_is_read(code, gap):
    desk = Desk()
    desk.type(code, gap)
    desk.rest()
    assert (desk.scans, desk.typed) == ([code], [])


def test_a_very_slow_scanner_is_read_with_its_own_gap():
    desk = Desk(Timing.of(150))
    desk.type("fan:1001", 140)
    desk.rest()
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


@pytest.mark.parametrize("gap", [61, 101, 150])
def test_scans_without_a_terminator_are_parted_by_their_pause(gap):
    desk = Desk()
    for _ in range(2):
        desk.press("f", gap)
        desk.type("an:1001", 2)
    desk.rest()
    assert (desk.scans, desk.typed) == (["fan:1001"] * 2, [])


def test_a_prefix_makes_a_scan_of_a_short_code():
    desk = Desk(prefix="~")
    desk.type([*"~7", ENTER], 10)
    desk.type("~8", 10)
    desk.rest()
    assert (desk.scans, desk.typed) == (["~7", "~8"], [])


def test_a_prefix_alone_is_a_persons():
    desk = Desk(prefix="~")
    desk.type(["~", ENTER, "7", ENTER], 10)
    assert (desk.scans, desk.rest().typed) == ([], ["~", ENTER, "7", ENTER])


def test_more_keys_than_any_code_has_are_a_scan_of_which_the_beginning_is_kept():
    desk = Desk()
    desk.type("x" * 20_000, 2)
    assert len(desk.bursts.held) < MAX_HELD
    desk.press(ENTER, 2)
    assert (desk.scans, desk.typed) == (["x" * MAX_CHARS], [])
    desk.type([*"fan:1001", ENTER], 2)
    assert desk.scans[1:] == ["fan:1001"]


def test_a_clock_a_little_ahead_of_the_keys_parts_nothing():
    desk = Desk()
    desk.press("f", 10)
    desk.press("a", -3)
    desk.type([*"n:1001", ENTER], 10)
    assert (desk.scans, desk.typed) == (["fan:1001"], [])


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


ANY_KEYS = st.lists(
    st.tuples(st.sampled_from([*"ab1~", ENTER, CTRL, REPEAT]), st.integers(0, 300)), max_size=200
)


@given(ANY_KEYS, st.sampled_from(["", "~", "ab"]))
def test_every_key_is_a_scans_or_sent_on_in_order_once(keys, prefix):
    desk = Desk(prefix=prefix)
    through, swallowed = [], []

    def ended(ended):
        (through if ended.text is None else swallowed).extend(ended.keys)

    desk.bursts = Bursts(ended, prefix=prefix)
    for number, (key, gap) in enumerate(keys):
        desk.now += gap
        if not desk.bursts.press(KINDS.get(key, KeyKind.TEXT), key, desk.now, number):
            through.append(number)
    desk.rest()
    assert through == sorted(through)
    assert sorted(through + swallowed) == list(range(len(keys)))
    assert not desk.bursts.holding


@settings(max_examples=25)
@given(HUMAN, st.lists(st.sampled_from([*"ab1:", CTRL]), min_size=4, max_size=4096), HUMAN)
def test_a_hostile_burst_of_any_length_is_never_glued_to_its_neighbours(before, code, after):
    desk = Desk()
    for key, gap in before:
        desk.press(key, gap)
    desk.rest()
    desk.type([*"fan:1001", ENTER, *code, ENTER, *"fan:1002", ENTER], 2)
    desk.rest()
    for key, gap in after:
        desk.press(key, gap)
    desk.rest()
    hostile = ["".join(key for key in code if key != CTRL)]
    assert desk.scans == ["fan:1001", *filter(None, hostile), "fan:1002"]
    assert desk.typed == [key for key, _ in [*before, *after]]
