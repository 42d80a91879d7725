import pytest

from kiosk.scanning.layouts import Caps, as_typed
from kiosk.scanning.recognition import sheet_symbology
from kiosk.scanning.sheet_texts import LAYOUT, SYMBOLOGY_TEXTS


@pytest.mark.parametrize(("symbology", "text"), SYMBOLOGY_TEXTS.items())
def test_a_code_of_the_sheet_is_known_as_it_is_printed(symbology, text):
    assert sheet_symbology(text) == symbology


@pytest.mark.parametrize(("symbology", "text"), SYMBOLOGY_TEXTS.items())
@pytest.mark.parametrize("caps", [Caps.OFF, Caps.LETTERS])
def test_it_is_known_whatever_a_layout_a_prefix_and_caps_lock_make_of_it(symbology, text, caps):
    typed = as_typed(f"@{text}#", "us", "fr", caps=caps)
    assert sheet_symbology(typed) == symbology


@pytest.mark.parametrize(
    ("text", "symbology"),
    [
        ("290517364820", "ean13"),
        ("36000291452", "upca"),
        ("0036000291452", "upca"),
        ("0042100005264", "upce"),
        ("425261", "upce"),
        ("4802616", "codabar"),
    ],
)
def test_it_is_known_without_check_digit_start_and_stop(text, symbology):
    assert sheet_symbology(text) == symbology


@pytest.mark.parametrize("text", ["", "fan:1001", LAYOUT.text, "x" * 100_000])
def test_other_texts_are_none_of_them(text):
    assert sheet_symbology(text) == ""
