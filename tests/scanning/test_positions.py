import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.layouts import LAYOUTS, composed, strokes
from kiosk.scanning.positions import ALTGR, EXTENDED, Positions

SHIFT = 42
ASCII = "".join(map(chr, range(32, 127)))


def typed(positions, stroke, *, by_release=False, modifiers_first=False):
    """What a key tells, pressed as keyboards do it; `by_release`: its press is never seen."""
    held = [SHIFT] * stroke.shift + [ALTGR] * stroke.altgr
    for key in held:
        positions.pressed(key + 8)
    text = None if by_release else positions.pressed(stroke.key + 8)
    if modifiers_first:
        for key in held:
            positions.released(key + 8)
    unseen = positions.released(stroke.key + 8)
    if not modifiers_first:
        for key in held:
            positions.released(key + 8)
    return unseen if by_release else text


@pytest.mark.parametrize("name", LAYOUTS)
@given(st.text(st.sampled_from(ASCII)), st.booleans(), st.lists(st.booleans()))
def test_any_text_is_told_by_its_keys_even_where_only_releases_are_seen(
    name, text, modifiers_first, hidden
):
    positions = Positions(name, "xcb")
    pressed = strokes(text, name)
    told = [
        typed(positions, stroke, by_release=by_release, modifiers_first=modifiers_first)
        for stroke, by_release in zip(pressed, [*hidden, *[False] * len(pressed)], strict=False)
    ]
    assert composed("".join(told)) == text


def test_the_release_of_a_key_whose_press_was_seen_tells_nothing():
    positions = Positions("us", "xcb")
    assert (positions.pressed(24), positions.released(24), positions.released(24)) == (
        "q",
        None,
        "q",
    )


def test_windows_scan_codes_are_the_kernels_but_for_the_extended_ones():
    positions = Positions("fr", "windows")
    positions.pressed(EXTENDED | 0x38)
    assert positions.altgr
    assert positions.pressed(11) == "@"
    positions.released(EXTENDED | 0x38)
    assert not positions.altgr
    assert (positions.pressed(11), positions.pressed(EXTENDED | 0x35)) == ("à", "/")


@pytest.mark.parametrize(("platform", "code"), [("cocoa", 24), ("xcb", 0), ("xcb", 67)])
def test_a_key_without_a_position_or_a_character_is_not_known(platform, code):
    positions = Positions("us", platform)
    assert (positions.pressed(code), positions.released(code)) == (None, None)


@given(st.sampled_from(["xcb", "windows"]), st.lists(st.tuples(st.booleans(), st.integers(0, 600))))
def test_any_codes_in_any_order_are_taken(platform, codes):
    positions = Positions("de", platform)
    for down, code in codes:
        positions.pressed(code) if down else positions.released(code)
