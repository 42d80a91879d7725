import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.layouts import (
    LAYOUTS,
    Caps,
    Stroke,
    as_meant,
    as_typed,
    layout,
    strokes,
    typed,
)
from tests.scanning.xkb import board, library

ASCII = "".join(map(chr, range(32, 127)))
names = pytest.mark.parametrize("name", LAYOUTS)
XKB = library()
beside_x11 = pytest.mark.skipif(XKB is None, reason="libxkbcommon is not installed")


@names
def test_every_layout_types_all_of_printable_ascii(name):
    for char in ASCII:
        assert typed(strokes(char, name), name) == char


@beside_x11
@names
def test_every_key_types_what_x11_says(name):
    ours = layout(name)
    with board(XKB, {"uk": "gb"}.get(name, name)) as x11:
        for stroke, char in ours.types.items():
            if stroke.key in (*range(71, 84), 55, 98):
                continue  # The number pad types digits only with Num Lock on.
            assert x11.types(stroke) == char, stroke


@beside_x11
@names
def test_caps_lock_swaps_letters_as_x11_does(name):
    ours = layout(name)
    with board(XKB, {"uk": "gb"}.get(name, name)) as x11:
        for char in string.ascii_letters + string.digits:
            (stroke,) = ours.strokes[char]
            assert typed([stroke], name, caps=Caps.LETTERS) == x11.types(stroke, caps=True)


@pytest.mark.parametrize(
    ("computer", "seen"),
    [("uk", 'fan"1 LK1:A#~'), ("fr", "fqn2& LK&MQ*µ"), ("de", "fan\"1 LK1ÖA#'")],
)
def test_a_code_typed_by_a_us_scanner_is_seen_on_another_layout(computer, seen):
    assert as_typed("fan@1 LK1:A\\|", "us", computer) == seen
    assert as_meant(seen, "us", computer) == "fan@1 LK1:A\\|"


def test_a_dead_key_waits_for_its_letter_and_a_space_frees_it():
    assert as_typed("[e", "us", "fr") == "ê"
    assert as_typed("[ ", "us", "fr") == "^"
    assert as_typed("[1", "us", "fr") == "^&"
    assert as_typed("a[", "us", "fr") == "q^"


def test_dead_keys_are_lost_where_nothing_composes():
    assert as_typed("[e[1", "us", "fr", composing=False) == "e&"


def test_altgr_is_part_of_a_stroke():
    assert strokes("@{", "de") == [Stroke(16, altgr=True), Stroke(8, altgr=True)]
    assert strokes("{", "it") == [Stroke(26, shift=True, altgr=True)]


def test_a_scanner_leaves_out_what_it_has_no_keys_for():
    assert as_typed("aé漢b", "us", "us") == "ab"


def test_what_no_key_types_stays_as_it_is():
    assert as_meant("a漢b", "us", "fr") == "q漢b"


def test_caps_lock_swaps_letters_or_shifts_every_key():
    assert as_typed("fan:1001 LK", "us", "us", caps=Caps.LETTERS) == "FAN:1001 lk"
    assert as_typed("fan:1001 LK", "us", "us", caps=Caps.SHIFT) == "FAN;!))! lk"


def test_an_unknown_layout_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match="unknown layout 'dvorak'; known are us, uk, fr"):
        layout("dvorak")


@given(st.sampled_from(LAYOUTS), st.text(st.sampled_from(ASCII)))
def test_the_keys_themselves_tell_any_code(scanner, text):
    assert typed(strokes(text, scanner), scanner) == text


@given(st.sampled_from(LAYOUTS), st.sampled_from(LAYOUTS))
def test_letters_and_digits_are_had_back_from_any_other_layout(scanner, computer):
    text = string.ascii_letters + string.digits
    assert as_meant(as_typed(text, scanner, computer), scanner, computer) == text


@given(st.sampled_from(LAYOUTS), st.text(), st.sampled_from(Caps))
def test_every_text_can_be_asked_about(computer, text, caps):
    as_typed(text, "us", computer, caps=caps)
    as_meant(text, "us", computer, caps=caps)
