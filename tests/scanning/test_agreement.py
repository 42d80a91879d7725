import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.agreement import ONE, RULES, WINDOW_S, Agreement
from kiosk.scanning.detection import FORMATS, Detection

CORNERS = ((0, 0), (9, 0), (9, 9), (0, 9))
ONE_FRAME = sorted(name for name in FORMATS if RULES.get(name, ONE) == ONE)
TWO_FRAMES = sorted(name for name, rule in RULES.items() if rule.frames == 2 and name != "itf")


def seen(text, symbology):
    return Detection(text, symbology, CORNERS)


def test_what_needs_how_many_frames():
    assert ONE_FRAME == ["aztec", "code128", "datamatrix", "qr", "rmqr"]
    assert {"code39", "code93", "codabar", "pdf417", "ean13", "ean8", "upca"} < set(TWO_FRAMES)


@pytest.mark.parametrize("symbology", ONE_FRAME)
def test_a_code_that_proves_itself_counts_at_once(symbology):
    code = seen("fan:1", symbology)
    assert Agreement().accept([code], 0.0) == (code,)


@pytest.mark.parametrize("symbology", TWO_FRAMES)
def test_a_misreadable_code_counts_when_two_frames_agree(symbology):
    code, agreement = seen("4006381333931", symbology), Agreement()
    assert agreement.accept([code], 0.0) == ()
    assert agreement.accept([seen("4006381333932", symbology)], 0.1) == ()
    assert agreement.accept([code], 0.2) == (code,)
    assert agreement.accept([code], 0.3) == (code,)


def test_two_sightings_in_one_frame_are_one():
    code = seen("WB-1", "code39")
    assert Agreement().accept([code, code], 0.0) == ()


def test_the_same_text_in_another_symbology_is_no_agreement():
    agreement = Agreement()
    agreement.accept([seen("12345678", "code39")], 0.0)
    assert agreement.accept([seen("12345678", "code93")], 0.1) == ()


def test_a_late_sighting_starts_again():
    code, agreement = seen("WB-1", "code39"), Agreement()
    assert agreement.accept([code], 0.0) == ()
    assert agreement.accept([code], WINDOW_S + 0.01) == ()
    assert agreement.accept([code], WINDOW_S + 0.5) == (code,)


def test_a_text_that_is_seen_less_often_than_another_does_not_count():
    right, wrong = seen("4006381333931", "ean13"), seen("4006381333917", "ean13")
    agreement = Agreement()
    for at in (0.0, 0.03, 0.06):
        agreement.accept([right], at)
    for at in (0.09, 0.12):
        assert agreement.accept([right, wrong], at) == (right,)


def test_a_upce_needs_three_frames_in_quick_succession():
    code = seen("012345000065", "upce")
    slow, quick = Agreement(), Agreement()
    assert [bool(slow.accept([code], at)) for at in (0.0, 0.3, 0.6)] == [False] * 3
    assert [bool(quick.accept([code], at)) for at in (0.0, 0.1, 0.2)] == [False, False, True]


def test_a_short_codabar_never_counts():
    agreement = Agreement()
    for at in (0.0, 0.1, 0.2):
        assert agreement.accept([seen("B40D", "codabar")], at) == ()


def test_an_itf_counts_only_at_the_configured_length():
    whole, prefix = seen("20260042178834", "itf"), seen("20260042", "itf")
    for agreement, expected in ((Agreement(), ()), (Agreement(itf_length=14), (whole,))):
        agreement.accept([whole, prefix], 0.0)
        assert agreement.accept([whole, prefix], 0.1) == expected


def test_an_empty_text_never_counts():
    assert Agreement().accept([seen("", "qr")], 0.0) == ()


FRAMES = st.lists(
    st.tuples(
        st.floats(0, 2),
        st.lists(st.builds(seen, st.sampled_from("ab"), st.sampled_from(["qr", "code39", "itf"]))),
    )
)


@given(FRAMES)
def test_what_counts_was_seen_now_and_where_needed_shortly_before(frames):
    agreement, now, history = Agreement(), 0.0, []
    for gap, detections in frames:
        now += gap
        for code in agreement.accept(detections, now):
            assert code in detections
            assert code.symbology != "itf"
            assert code.symbology == "qr" or any(
                code in earlier and at >= now - WINDOW_S for at, earlier in history
            )
        history.append((now, detections))
