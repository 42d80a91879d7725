"""Every symbology, every difficulty, and never a text that is not there."""

import pytest

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.corpus.codeless import codeless
from kiosk.scanning.corpus.stills import still, symbologies_of
from kiosk.scanning.corpus.texts import ITF_DIGITS
from kiosk.scanning.decoder import FORMATS, Decoder
from tests.scanning.codes_drawn import ROUND, centred, drawn, read_over, turned

TEXTS = {
    "qr": "fan:1001",
    "microqr": "1234567",
    "rmqr": "fan:1002",
    "aztec": "LK1:AZTEC",
    "datamatrix": "AX20260042",
    "pdf417": "SEAT 12 ROW F",
    "code128": "WB-2026-0042",
    "code39": "ABC123",
    "code93": "ABC123",
    "codabar": "A12345B",
    "itf": "20260042178834",
    "ean13": "4006381333931",
    "ean8": "96385074",
    "upca": "036000291452",
    "upce": "012345000065",
}


@pytest.mark.parametrize(("symbology", "text"), TEXTS.items())
def test_every_symbology_is_read_upright(symbology, text):
    decoder = Decoder(frozenset({symbology}))
    frame = centred(drawn(printed(text, symbology), symbology))
    assert (text, symbology) in read_over(decoder, frame)


def printed(text, symbology):
    return text[:6] + text[10:] if symbology == "upce" else text


@pytest.mark.parametrize(("symbology", "text"), TEXTS.items())
@pytest.mark.parametrize("how", ["turned", "inverted"])
def test_every_symbology_is_read_turned_and_in_dark_mode(symbology, text, how):
    frame = centred(drawn(printed(text, symbology), symbology))
    frame = turned(frame, 15 if symbology == "rmqr" else 50) if how == "turned" else 255 - frame
    assert (text, symbology) in read_over(Decoder(frozenset({symbology})), frame)


def test_a_upca_is_a_upca_among_all_formats():
    frame = centred(drawn("036000291452", "upca"))
    assert read_over(Decoder(FORMATS), frame) == {("036000291452", "upca")}


def test_the_smallest_micro_qr_is_not_read():
    frame = centred(drawn("12345", "microqr"))
    assert read_over(Decoder(frozenset({"microqr"})), frame) == set()


def test_an_ean_too_small_to_tell_its_widths_is_not_misread():
    sample, decoder, agreement = (
        still("small", 0.5, "ean13", seed=11),
        Decoder(FORMATS),
        Agreement(),
    )
    for at, frame in enumerate(sample.frames(ROUND)):
        accepted = agreement.accept(decoder.decode(frame), at / 30)
        assert {each.text for each in accepted} <= {sample.text}
    assert accepted


EFFECTS = {
    "rotation": 0.5,
    "perspective": 0.6,
    "defocus": 0.3,
    "motion": 0.3,
    "noise": 0.6,
    "glare": 0.1,
    "dark mode": 0.4,
    "contrast": 0.5,
    "moire": 0.3,
    "small": 0.4,
    "crumpled": 0.1,
    "clutter": 0.8,
}


SHOWN = [
    (effect, symbology)
    for effect in EFFECTS
    for symbology in symbologies_of(effect)
    if symbology in {"qr", "code128", "pdf417"}
]


@pytest.mark.parametrize(("effect", "symbology"), SHOWN)
def test_a_code_under_each_effect_is_read_within_half_a_second(effect, symbology):
    strength = EFFECTS[effect]
    sample, decoder = still(effect, strength, symbology), Decoder(frozenset({symbology}))
    assert any(
        sample.text in {each.text for each in decoder.decode(frame)} for frame in sample.frames(15)
    )


def soaked(frames, seed):
    decoder, agreement = Decoder(FORMATS), Agreement(itf_length=ITF_DIGITS)
    return [
        each.symbology
        for at, frame in enumerate(codeless(frames, seed, hold=4))
        for each in agreement.accept(decoder.decode(frame), at / 30)
    ]


def test_codeless_frames_have_no_codes():
    assert soaked(frames=16, seed=5) == []


@pytest.mark.soak
def test_two_hundred_codeless_frames_have_no_codes():
    assert soaked(frames=200, seed=6) == []


@pytest.mark.soak
def test_whatever_is_shown_no_wrong_text_is_accepted():
    for number, effect in enumerate(EFFECTS):
        # Each symbology with a third of the effects: the benchmark shows all of them with all.
        for symbology in symbologies_of(effect)[number % 3 :: 3]:
            sample = still(effect, 0.5, symbology, seed=11)
            decoder, agreement = Decoder(FORMATS), Agreement(itf_length=ITF_DIGITS)
            for at, frame in enumerate(sample.frames(ROUND)):
                accepted = agreement.accept(decoder.decode(frame), at / 30)
                assert {each.text for each in accepted} <= {sample.text}
