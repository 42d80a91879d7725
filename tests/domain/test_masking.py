import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.masking import masked_barcode, masked_email, masked_name, masked_phone
from kiosk.domain.searching import digits

NAMES = st.text(st.characters(categories=["L", "Zs"]), max_size=128)


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("Maria", "Silva", "Maria S."),
        ("Grace", "Running Bear", "Grace R."),
        ("Ahmet", "çelik", "Ahmet Ç."),
        ("Tomás", "", "Tomás"),
        ("", "Silva", "S."),
        (" Mary\n Jane ", " ", "Mary Jane"),
        ("", "", ""),
    ],
)
def test_of_a_last_name_the_initial_is_shown(first, last, shown):
    assert masked_name(first, last) == shown


@pytest.mark.parametrize(
    ("email", "shown"),
    [
        ("maria.silva@example.com", "m…@example.com"),
        ("m@example.com", "m…@example.com"),
        ("a@b@example.com", "a…@example.com"),
        ("maria", "m…"),
        ("", ""),
    ],
)
def test_of_an_address_one_letter_is_shown(email, shown):
    assert masked_email(email) == shown


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("+1 (555) 123-4567", "…4567"), ("555-0104", "…104"), ("12", "…2"), ("1", "…"), ("x", "")],
)
def test_of_a_phone_its_end_is_shown(phone, shown):
    assert masked_phone(phone) == shown


@given(NAMES, NAMES)
def test_no_more_of_a_last_name_is_ever_shown(first, last):
    shown = masked_name(first, last)
    assert shown.startswith(" ".join(first.split()))
    assert len(shown) <= len(first) + len(" SSS.")  # a letter may be three in capitals


@given(st.text(min_size=2, max_size=64), st.text("abc.", min_size=1))
def test_no_more_of_an_address_is_ever_shown(local, host):
    shown = masked_email(f"{local}@{host}")
    assert len(shown.partition("…")[0]) <= 1
    assert masked_email(shown) == shown


@given(st.text(st.sampled_from("0123456789 +-()"), max_size=32))
def test_at_least_half_of_a_phone_is_hidden(phone):
    shown = digits(masked_phone(phone))
    assert digits(phone).endswith(shown)
    assert len(shown) <= min(4, len(digits(phone)) / 2)


@pytest.mark.parametrize(
    ("barcode", "shown"),
    [
        ("WB00001001", "WB…001"),
        ("12345678901234567890", "12…890"),
        ("1234", "…34"),
        ("7", "…"),
        (" \n", ""),
    ],
)
def test_of_a_barcode_both_ends_are_shown(barcode, shown):
    assert masked_barcode(barcode) == shown


@given(st.text(max_size=64))
def test_never_more_than_half_of_a_barcode_is_shown(barcode):
    code = "".join(barcode.split())
    assert len(masked_barcode(barcode).replace("…", "")) <= len(code) // 2
