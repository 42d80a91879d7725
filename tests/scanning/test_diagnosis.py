"""One code of the sheet tells how a scanner types."""

import random
import tomllib
from itertools import cycle, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.readiness import Level
from kiosk.scanning.alignment import SlipKind
from kiosk.scanning.diagnosis import Burst, diagnose
from kiosk.scanning.layouts import LAYOUTS, Caps, as_typed
from kiosk.scanning.prescription import (
    ENDINGS,
    findings,
    keyboard_table,
    serial_findings,
    serial_table,
)
from kiosk.scanning.sheet_texts import (
    BEGIN,
    END,
    LAYOUT,
    LAYOUT_PARTS,
    MOVING,
    PACE,
    STEADY,
    SYMBOLOGY_TEXTS,
)

PAIRS = list(product(LAYOUTS, LAYOUTS))
FRAMES = [("", ""), ("@", ""), ("", "#1"), ("K:", "!")]
ENDS = list(ENDINGS)
ASCII = "".join(map(chr, range(33, 127)))


def scan(text, pair=("us", "us"), caps=Caps.OFF, frame=("", ""), end="\r", **burst):
    typed = as_typed(f"{frame[0]}{text}{frame[1]}", *pair, caps=caps)
    return diagnose(Burst(typed, terminator=end, **burst))


def words(diagnosis):
    return {check.name: check for check in findings(diagnosis)}


def test_the_steady_letters_and_the_marks_are_where_they_are_on_every_layout():
    for letter in {*STEADY, *STEADY.lower(), *BEGIN, *END}:
        assert {as_typed(letter, *pair) for pair in PAIRS} == {letter}


def test_every_character_that_any_layout_moves_is_on_the_sheet():
    moved = {char for char in ASCII if {as_typed(char, *pair) for pair in PAIRS} != {char}}
    assert moved <= set("".join(MOVING))


def assert_told(found, pair, caps, frame, end):
    scanner, computer = pair
    assert found.same_layout is (scanner == computer)
    assert pair in found.pairs
    assert found.scanner_layout == ("" if scanner == computer else scanner)
    assert (found.caps, found.terminator) == (caps, end)
    if scanner == "us":  # Others put an accent of their own on some of these signs.
        assert (found.prefix, found.suffix) == frame


@pytest.mark.parametrize("scanner", LAYOUTS)
def test_every_pair_of_layouts_is_told(scanner):
    rng = random.Random(scanner)
    for computer in LAYOUTS:
        setting = (scanner, computer), rng.choice([*Caps]), rng.choice(FRAMES), rng.choice(ENDS)
        found = scan(LAYOUT.text, *setting)
        assert_told(found, *setting)
        assert found.slips == ()


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("computer", LAYOUTS)
def test_prefix_and_suffix_are_as_the_scanner_means_them(computer, frame):
    found = scan(LAYOUT.text, ("us", computer), frame=frame)
    assert (found.prefix, found.suffix) == frame


@pytest.mark.soak
@pytest.mark.parametrize("caps", Caps)
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_setting_is_told(pair, caps):
    for frame, end in zip(cycle(FRAMES), ENDS, strict=False):
        assert_told(scan(LAYOUT.text, pair, caps, frame, end), pair, caps, frame, end)


@pytest.mark.soak
@pytest.mark.parametrize("caps", Caps)
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_setting_is_told_with_a_character_lost(pair, caps):
    rng = random.Random(f"{pair} {caps}")
    typed = as_typed(LAYOUT.text, *pair, caps=caps)
    at = rng.randrange(len(BEGIN), len(typed) - len(END))
    found = diagnose(Burst(typed[:at] + typed[at + 1 :]))
    assert (found.caps, [slip.kind for slip in found.slips]) == (caps, [SlipKind.DROPPED])
    assert pair in found.pairs


# Where "]" is a dead key (ch, pt), it and the letter behind it cannot be told from "] ".
@pytest.mark.parametrize("computer", [each for each in LAYOUTS if each not in ("ch", "pt")])
def test_an_aim_identifier_is_told_and_is_no_prefix(computer):
    found = scan(LAYOUT.text, ("us", computer), frame=("@]Q1", ""))
    assert (found.prefix, found.identifier) == ("@", "]Q1")
    assert words(found)["Identifier"].says.startswith("]Q1")
    assert 'prefix = "@"\n' in keyboard_table(found)


@pytest.mark.parametrize("end", ENDS)
def test_the_ending_is_told(end):
    assert words(scan(LAYOUT.text, end=end))["Ending"].says == ENDINGS[end]


@pytest.mark.parametrize("part", LAYOUT_PARTS)
def test_a_laser_scanners_parts_tell_of_the_same(part):
    found = scan(part.text, ("us", "fr"), frame=("@", ""))
    assert (found.of, ("us", "fr") in found.pairs) == (part, True)


@pytest.mark.parametrize("of", [LAYOUT, PACE], ids=lambda of: of.name)
@given(data=st.data())
@settings(max_examples=4)
def test_lost_and_doubled_characters_are_found_where_they_are(of, data):
    pair = data.draw(st.sampled_from([("us", "us"), ("us", "fr"), ("de", "us")]))
    typed = as_typed(of.text, *pair)
    at = data.draw(st.integers(len(BEGIN), len(typed) - len(END) - 1))
    doubled = data.draw(st.booleans())
    spoilt = typed[: at + 1] + typed[at:] if doubled else typed[:at] + typed[at + 1 :]
    found = diagnose(Burst(spoilt))
    (slip,) = found.slips
    kind = SlipKind.DOUBLED if doubled else SlipKind.DROPPED
    assert (found.of, slip.kind, slip.char) == (of, kind, typed[at])
    assert abs(slip.at - at) <= 1
    assert words(found)["Characters"].level is Level.RED


def test_a_lost_first_letter_is_no_prefix():
    found = diagnose(Burst("@" + LAYOUT.text[1:]))
    assert [slip.char for slip in found.slips] == ["D"]


@given(lost=st.sets(st.integers(0, len(PACE.text) - 1), max_size=30))
@settings(max_examples=4)
def test_of_the_long_code_every_loss_is_counted(lost):
    kept = "".join(char for at, char in enumerate(PACE.text) if at not in lost)
    found = diagnose(Burst(kept))
    assert sum(slip.kind is SlipKind.DROPPED for slip in found.slips) == len(lost)


@given(st.text(max_size=300))
@settings(max_examples=20)
def test_other_texts_are_no_code_of_the_sheet(text):
    assert diagnose(Burst(text)) is None


def test_neither_fans_nor_symbology_codes_nor_monsters_are_diagnosed():
    for text in ("fan:1001", "LK1:ABCDEFGHIJKLMNOP", "x" * 100_000, *SYMBOLOGY_TEXTS.values()):
        assert diagnose(Burst(text)) is None


@pytest.mark.parametrize(("change", "case"), [(str.upper, "upper"), (str.lower, "lower")])
def test_a_scanner_that_knows_one_case_is_told_off(change, case):
    found = diagnose(Burst(change(LAYOUT.text)))
    assert (found.one_case, words(found)["Case"].level) == (case, Level.RED)


@pytest.mark.parametrize(
    ("gap", "speed", "line"),
    [(4, Level.GREEN, ""), (39, Level.GREEN, ""), (55, Level.AMBER, "gap_ms = 90")],
)
def test_speed_is_told_and_a_slow_scanner_gets_its_line(gap, speed, line):
    times = tuple(range(0, gap * len(LAYOUT.text), gap))
    found = scan(LAYOUT.text, at_ms=times)
    assert words(found)["Speed"].level is speed
    assert line in keyboard_table(found)
    assert found.gap_ms == (gap, gap)


def test_a_sound_scanner_needs_no_lines_and_is_all_green():
    found = scan(LAYOUT.text, at_ms=tuple(range(len(LAYOUT.text))))
    assert {check.level for check in findings(found)} == {Level.GREEN}
    assert keyboard_table(found) == '[[scanner]]\nkind = "keyboard"\n'


def test_caps_lock_is_to_be_switched_off_and_no_layout_is_guessed():
    found = scan(LAYOUT.text, ("fr", "fr"), Caps.LETTERS)
    assert words(found)["Caps Lock"].level is Level.AMBER
    assert "layout" not in keyboard_table(found)


def test_a_serial_scanner_is_told_of_its_frame_alone():
    found = diagnose(Burst(f"@{LAYOUT.text}!"))
    assert [check.name for check in serial_findings(found)] == ["Prefix", "Suffix", "Characters"]
    (table,) = tomllib.loads(serial_table(found, {"port": "usb:0c2e:0901"}))["scanner"]
    assert (table["port"], table["prefix"], table["suffix"]) == ("usb:0c2e:0901", "@", "!")


def test_the_long_code_alone_asks_for_the_first():
    assert words(scan(PACE.text))["Layout"].advice == "Scan all of code 1."


def test_a_layout_that_may_be_right_stays_and_a_wrong_one_goes():
    same, other = scan(LAYOUT.text, ("us", "us")), scan(LAYOUT.text, ("de", "fr"))
    assert 'layout = "us"' in keyboard_table(same, layout="us")
    assert 'layout = "de"' in keyboard_table(other, layout="de")
    assert 'layout = "de"' in keyboard_table(other, layout="us")
    assert 'layout = "de"' in keyboard_table(other)


@given(prefix=st.text(ASCII, max_size=5), suffix=st.text(ASCII + "\x02\x7f\t", max_size=5))
@settings(max_examples=25)
def test_every_proposal_for_keys_is_toml_of_what_can_be_typed(prefix, suffix):
    found = diagnose(Burst(prefix + LAYOUT.text + suffix))
    (table,) = tomllib.loads(keyboard_table(found))["scanner"]
    assert table.get("prefix", "") == found.prefix
    assert table.get("suffix", "") == "".join(filter(str.isprintable, found.suffix))


@given(prefix=st.text(max_size=5))
@settings(max_examples=25)
def test_every_proposal_for_a_serial_line_is_toml(prefix):
    found = diagnose(Burst(prefix + LAYOUT.text))
    (table,) = tomllib.loads(serial_table(found, {"port": "COM3"}))["scanner"]
    assert table.get("prefix", "") == found.prefix
