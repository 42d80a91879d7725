import pytest

from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.traces import Query, parse_query

FORMS = compile_forms(FAN_FORMS)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("fan:1001", Query(fan_id=1001)),
        ("1001", Query(fan_id=1001)),
        ("WB00001002", Query(barcode="WB00001002")),
        ("k7q-2mx", Query(barcode="k7q-2mx", receipt="K7Q2MX")),
        ("204817", Query(fan_id=204817, receipt="204817")),
        (" \r\n", None),
        ("x" * 5000, None),
    ],
)
def test_what_is_asked_for(text, query):
    assert parse_query(text, FORMS) == query


def test_staff_name_a_fan_by_number_whatever_the_venues_codes_are_like():
    forms = compile_forms([r"member-(?P<fan_id>\d+)"])
    assert parse_query("fan:1001", forms) == Query(fan_id=1001)
    assert parse_query("member-1001", forms) == Query(fan_id=1001)
    assert parse_query("1001", forms) == Query(barcode="1001")
