import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.layouts import LAYOUTS, composed, strokes
from kiosk.scanning.positions import ALT, ALTGR, EXTENDED, Positions

SHIFT = 42
ASCII = "".join(map(chr, range(32, 127)))


def typed(positions, stroke, *, modifiers_first=False, hidden=False, after_dead=False):
    """What a key tells, pressed as keyboards do it.

    `hidden`: its press is not seen; `after_dead`: nor are those of its modifiers.
    """
    held = [SHIFT] * stroke.shift + [ALTGR] * stroke.altgr
    for key in held:
        if not after_dead:
            positions.pressed(key + 8)
    text = None if hidden else positions.pressed(stroke.key + 8, held)
    if modifiers_first:
        for key in held:
            positions.released(key + 8)
    unseen = positions.released(stroke.key + 8, () if modifiers_first else held)
    if not modifiers_first:
        for key in held:
            positions.released(key + 8)
    return unseen if hidden else text


@given(
    st.sampled_from(LAYOUTS), st.text(st.sampled_from(ASCII), max_size=30), st.booleans(), st.data()
)
def test_any_text_is_told_by_its_keys_even_where_only_releases_are_seen(
    name, text, modifiers_first, data
):
    positions = Positions(name, "xcb")
    told = []
    for stroke in strokes(text, name):
        hidden, after_dead = data.draw(st.tuples(st.booleans(), st.booleans()))
        told.append(
            typed(
                positions,
                stroke,
                modifiers_first=modifiers_first,
                hidden=hidden,
                after_dead=after_dead,
            )
        )
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
    assert (positions.altgr, positions.pressed(11, [ALT])) == (True, "@")
    positions.released(EXTENDED | 0x38)
    assert not positions.altgr
    assert (positions.pressed(11), positions.pressed(EXTENDED | 0x35)) == ("à", "/")


def test_an_altgr_let_go_in_another_window_is_not_held_for_ever():
    positions = Positions("fr", "xcb")
    positions.pressed(ALTGR + 8)
    assert positions.pressed(19, [ALT]) == "@"
    assert (positions.pressed(19), positions.altgr) == ("à", False)


@pytest.mark.parametrize(("platform", "code"), [("cocoa", 24), ("xcb", 0), ("xcb", 67)])
def test_a_key_without_a_position_or_a_character_is_not_known(platform, code):
    positions = Positions("us", platform)
    assert (positions.pressed(code), positions.released(code)) == (None, None)


@given(st.sampled_from(["xcb", "windows"]), st.lists(st.tuples(st.booleans(), st.integers(0, 600))))
def test_any_codes_in_any_order_are_taken(platform, codes):
    positions = Positions("de", platform)
    for down, code in codes:
        positions.pressed(code) if down else positions.released(code)
