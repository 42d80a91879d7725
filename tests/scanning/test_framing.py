import pytest

from kiosk.scanning.framing import Framing


@pytest.mark.parametrize(
    ("sent", "content"),
    [("~fan:1003#", "fan:1003"), ("fan:1003#", "fan:1003"), ("fan:1003", "fan:1003"), ("~#", "")],
)
def test_prefix_and_suffix_are_taken_off_once(sent, content):
    assert Framing("~", "#").content(sent) == content


def test_without_framing_a_text_stays_as_it_is():
    assert Framing().content("fan:1003") == "fan:1003"
