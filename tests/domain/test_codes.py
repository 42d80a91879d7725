import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import (
    FAN_FORMS,
    MAX_BARCODE,
    MAX_FAN_ID,
    MAX_TEXT,
    Barcode,
    FanCode,
    TokenCode,
    UnknownCode,
    classify,
    compile_forms,
    linkable,
    normalise,
)
from kiosk.domain.readings import UID

FORMS = compile_forms(FAN_FORMS)


@pytest.mark.parametrize(
    "text",
    [
        "fan:1001",
        "FAN:1001",
        "1001",
        "0000001001",
        " 1001\r\n",
        "\t1001",
        "]Q1fan:1001",
        "]C01001",
        "\x02]Q1fan:1001\x03",
        " ]Q3fan:1001",
        "]Q2\\000026fan:1001",
        "\\000026fan:1001",
        "fan:\x0010\x1d01",
        "fan:10\u200b01",
        "\ufefffan:1001",
        "https://fans.example.com/card?fan_id=1001",
        "HTTPS://FANS.EXAMPLE.COM/card?FAN_ID=1001",
        "http://example.com/?a=b&fan_id=1001&c=d",
        "http://example.com/?fan_id=1001#top",
        "http://example.com/a%20b?x=&fan_id=1001",
    ],
)
def test_every_form_of_a_fans_code(text):
    assert classify(text, FORMS) == FanCode(1001)


@pytest.mark.parametrize("text", ["LK1:2KCE2", "lk1:2kce2", "]Q3LK1:2KCE2", " Lk1:", "LK1:x y"])
def test_what_begins_as_a_token_is_one_whatever_forms_a_venue_has(text):
    own = compile_forms([r".*?(?P<fan_id>\d).*"])
    assert isinstance(classify(text, own), TokenCode)
    assert classify("LK1:2KCE2", FORMS, UID) == Barcode("LK1:2KCE2")


@pytest.mark.parametrize("uid", ["1001", "0412345678", "fan:1001", "04A2B3C4D5E680"])
def test_a_wristbands_uid_is_a_barcode_whatever_it_looks_like(uid):
    assert classify(uid, FORMS, UID) == Barcode(uid)


@pytest.mark.parametrize(
    "text",
    [
        "WB00001002",
        "fan:",
        "fan:-1",
        "fan:1001x",
        "x fan:1001",
        "fan:10 01",
        "fan: 1001",
        "1001.0",
        "1e3",
        "+1001",
        "01234567890",
        "fan:\u0661\u0660\u0660\u0661",
        "\u0661\u0660\u0660\u0661",
        "\uff11\uff10\uff10\uff11",
        "\u00b2",
        f"fan:{MAX_FAN_ID + 1}",
        "fan:" + "9" * 1000,
        "https://example.com/?fan=1001",
        "https://example.com/?not_fan_id=1001",
        "https://example.com/#?fan_id=",
        "ftp://example.com/?fan_id=1001",
        "javascript:alert(1)//?fan_id=1001",
        "https://example.com/?fan_id=1001 OR 1=1",
        "<h1>VALID</h1>",
        "'; DROP TABLE outbox; --",
        "{0.__class__}%s%n",
        "../../etc/passwd",
        "..",
        "]",
        "]Q",
        "Grüße 🎟",
    ],
)
def test_anything_else_is_a_barcode_as_it_stands(text):
    assert classify(text, FORMS) == Barcode(text)


@pytest.mark.parametrize(
    "text", ["", " ", "\r\n", "\x00", "\u200b\u200e", "]Q1", "\\000026", "x" * (MAX_TEXT + 1)]
)
def test_nothing_readable_is_unknown(text):
    assert classify(text, FORMS) == UnknownCode()


def test_the_longest_code_is_still_one():
    assert classify("x" * MAX_TEXT, FORMS) == Barcode("x" * MAX_TEXT)


def test_the_largest_fan_id_fits_a_database():
    assert classify(f"fan:{MAX_FAN_ID}", FORMS) == FanCode(2**63 - 1)


def test_ten_million_characters_are_not_looked_at():
    assert len(normalise("x" * 10**7)) == MAX_TEXT


def test_a_venues_own_forms_replace_ours():
    forms = compile_forms([r"MEMBER-(?P<fan_id>\d+)-\d", r"(?P<fan_id>X)?whatever"])
    assert classify("member-1001-7", forms) == FanCode(1001)
    assert classify("fan:1001", forms) == Barcode("fan:1001")
    assert classify("whatever", forms) == Barcode("whatever")
    assert classify("Xwhatever", forms) == Barcode("Xwhatever")


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [("(", "is not a regular expression"), (r"fan:\d+", "has no group named fan_id")],
)
def test_a_form_that_cannot_be_used_is_named(pattern, problem):
    with pytest.raises(ValueError, match=problem) as caught:
        compile_forms([r"(?P<fan_id>\d+)", pattern])
    assert repr(pattern) in str(caught.value)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("WB-77", True),
        ("AB 123 456", True),
        ("x" * MAX_BARCODE, True),
        ("x" * (MAX_BARCODE + 1), False),
        ("https://example.com/WB-77", False),
        ("", False),
    ],
)
def test_what_may_become_a_wristband(text, may):
    assert linkable(text) is may


PIECES = st.sampled_from(
    ["]Q1", "]C0", "\\000026", "fan:", "1001", "https://a.b/?", "&fan_id=", "#", "\x1d", "\n", " "]
)
HOSTILE = st.one_of(
    st.text(),
    st.lists(PIECES | st.characters(), max_size=20).map("".join),
    st.integers(1000, 1100).map("]Q1 x".__mul__),
)


@given(HOSTILE)
def test_classify_never_raises_and_keeps_the_meaning(text):
    match classify(text, FORMS):
        case FanCode(fan_id):
            assert 0 <= fan_id <= MAX_FAN_ID
        case Barcode(left):
            assert left == normalise(text)
            assert left
        case UnknownCode():
            assert len(text) > MAX_TEXT or not normalise(text)


@given(HOSTILE)
def test_normalise_leaves_no_control_character_and_no_outer_space(text):
    left = normalise(text)
    assert len(left) <= MAX_TEXT
    assert left == left.strip()
    assert not any(unicodedata.category(char).startswith("C") for char in left)


@given(HOSTILE)
def test_normalise_twice_changes_nothing_but_a_repeated_prefix(text):
    once = normalise(text)
    assert normalise(once) == once or once[0] in "]\\" or "\\" in once
