import pytest

from kiosk.scanning.uids import UidForm, uid_text


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (UidForm.HEX, "01A2B3FF"),
        (UidForm.DECIMAL, "27440127"),
        (UidForm.HEX_REVERSED, "FFB3A201"),
        (UidForm.DECIMAL_REVERSED, "4289962497"),
    ],
)
def test_a_uid_is_written_in_the_form_the_venue_uses(form, text):
    assert uid_text(bytes.fromhex("01A2B3FF"), form) == text
