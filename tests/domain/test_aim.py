import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.aim import symbology_of
from kiosk.domain.codes import MAX_TEXT, normalise


@pytest.mark.parametrize(
    ("text", "symbology"),
    [
        ("]Q1fan:1001", "qr"),
        ("]C0WB00001002", "code128"),
        ("]C1010123", "code128"),
        ("]d2\x1d010123", "datamatrix"),
        ("]E04006381333931", "ean13"),
        ("]E496385074", "ean8"),
        ("]E1 52", ""),
        ("]L2text", "pdf417"),
        ("]L3text", ""),
        ("]z0text", "aztec"),
        ("]I0123456", "itf"),
        ("]A0ABC", "code39"),
        ("]G0ABC", "code93"),
        ("]F0A1B", "codabar"),
        ("\x02]Q1fan:1001\x03", "qr"),
        ("]X0other", ""),
        ("fan:1001", ""),
        ("]", ""),
        ("", ""),
    ],
)
def test_a_scanner_says_what_it_read(text, symbology):
    assert symbology_of(text) == symbology


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("]Q1fan:1001", "fan:1001"),
        ("]Q2\\000026fan:1001", "fan:1001"),
        ("\x02]Q2\\000026fan:1001\x03\r\n", "fan:1001"),
        ("]Q2\\000026C:\\\\000026\\\\x", "C:\\000026\\x"),
        ("]Q1C:\\\\x", "C:\\\\x"),
        ("]C1010123\x1d21ABC", "01012321ABC"),
        ("]d2\x1d010123", "010123"),
        ("]C0]C0twice", "]C0twice"),
    ],
)
def test_what_it_says_is_no_part_of_the_code(text, content):
    assert normalise(text) == content


@given(
    st.text(st.sampled_from("]QC012\\06\x00\x02\x1d\r a\u200b\ud800é"), max_size=4096)
    | st.binary(max_size=4096).map(lambda raw: raw.decode("latin-1"))
)
def test_any_text_is_normalised(text):
    content = normalise(text)
    assert len(content) <= MAX_TEXT
    assert content == content.strip()
    assert content.isprintable() or not content.isascii()
    assert symbology_of(text) == "" or "]" in text
