"""Every proposal is lines that station.toml takes; and it is told where it has them."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.doctor.prescribing import bare, prescribed
from kiosk.domain.readiness import Level
from kiosk.scanning.diagnosis import Burst, diagnose
from kiosk.scanning.layouts import LAYOUTS, Caps, as_typed
from kiosk.scanning.sheet_texts import LAYOUT, TEXTS
from kiosk.settings import KeyboardScanner, SerialScanner, Settings

LEAST = "[station]\nbusiness_id = 1\n[portal]\nurl = 'http://x'\napi_key = 'k'\n"
TYPES = KeyboardScanner(kind="keyboard")
GRABBED = KeyboardScanner(kind="keyboard", device="usb:05e0:1200")
SERIAL = SerialScanner(kind="serial", port="usb:0c2e:0901")
ASCII = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=4)


def loaded(lines):
    """The scanner of the lines, as a station loads them."""
    (scanner,) = Settings.model_validate(tomllib.loads(LEAST + lines)).scanner
    return scanner


def scan(text=LAYOUT.text, scanner="us", computer="us", gap=4, caps=Caps.OFF):
    typed = as_typed(text, scanner, computer, caps=caps)
    found = diagnose(Burst(typed, tuple(range(0, gap * len(typed), gap)), "\r"))
    assert found
    return found


def beside(typing):
    return typing.findings[-1]


@pytest.mark.parametrize("of", TEXTS, ids=lambda of: of.name)
@pytest.mark.parametrize("asked", [TYPES, GRABBED, SERIAL], ids=["types", "grabbed", "serial"])
@given(
    pair=st.tuples(st.sampled_from(LAYOUTS), st.sampled_from(LAYOUTS)),
    prefix=ASCII,
    suffix=ASCII,
    gap=st.sampled_from([1, 30, 80, 500]),
    caps=st.sampled_from(Caps),
)
@settings(max_examples=3)
def test_every_proposal_loads(asked, of, pair, prefix, suffix, gap, caps):
    found = scan(prefix + of.text + suffix, *pair, gap=gap, caps=caps)
    assert loaded(prescribed(asked, found).lines).kind == asked.kind


@pytest.mark.parametrize("asked", [TYPES, GRABBED, SERIAL], ids=["types", "grabbed", "serial"])
def test_what_is_copied_is_had(asked):
    found = scan(f"@{LAYOUT.text}!")
    lacking = prescribed(asked, found)
    assert beside(lacking).level is Level.AMBER
    assert beside(prescribed(loaded(lacking.lines), found)).level is Level.GREEN


def test_a_layout_that_is_set_and_right_is_not_taken_out():
    asked = KeyboardScanner(kind="keyboard", layout="us")
    typing = prescribed(asked, scan())
    assert (beside(typing).level, 'layout = "us"' in typing.lines) == (Level.GREEN, True)


def test_a_wrong_layout_is_replaced():
    typing = prescribed(KeyboardScanner(kind="keyboard", layout="de"), scan(computer="fr"))
    assert (beside(typing).level, 'layout = "us"' in typing.lines) == (Level.AMBER, True)


def test_more_patience_than_is_needed_stays_and_less_goes():
    patient = prescribed(KeyboardScanner(kind="keyboard", gap_ms=120), scan())
    assert (beside(patient).level, "gap_ms = 120" in patient.lines) == (Level.GREEN, True)
    hasty = prescribed(KeyboardScanner(kind="keyboard", gap_ms=30), scan(gap=25))
    assert (beside(hasty).level, "gap_ms = 40" in hasty.lines) == (Level.AMBER, True)


def test_how_a_serial_line_is_set_stays():
    line = {"baud": 115200, "parity": "even", "data_bits": 7, "terminator": "tab"}
    asked = SerialScanner(kind="serial", port="COM3", **line)
    proposed = loaded(prescribed(asked, scan(f"@{LAYOUT.text}")).lines)
    assert proposed == asked.model_copy(update={"prefix": "@"})


def test_a_grabbed_scanners_own_layout_is_told_by_what_is_read():
    read_as_us = scan(scanner="de", computer=bare(GRABBED).layout)
    typing = prescribed(GRABBED, read_as_us)
    assert typing.findings[0].says == "The scanner is set to de."
    assert (
        loaded(typing.lines).model_dump()
        == GRABBED.model_copy(update={"layout": "de"}).model_dump()
    )
