"""Our reading of NDEF messages against Qt's writing of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtNfc import QNdefMessage, QNdefNfcTextRecord, QNdefNfcUriRecord, QNdefRecord

from kiosk.scanning.ndef import first_text
from tests.nfc import text_record


def written(*records):
    return QNdefMessage(list(records)).toByteArray().data()


def text(content, encoding=QNdefNfcTextRecord.Encoding.Utf8, language="en"):
    record = QNdefNfcTextRecord()
    record.setLocale(language)
    record.setEncoding(encoding)
    record.setText(content)
    return record


def uri(address):
    record = QNdefNfcUriRecord()
    record.setUri(QUrl(address))
    return record


def other(kind=b"application/json", form=QNdefRecord.TypeNameFormat.Mime, payload=b"{}"):
    record = QNdefRecord()
    record.setTypeNameFormat(form)
    record.setType(QByteArray(kind))
    record.setPayload(QByteArray(payload))
    return record


@pytest.mark.parametrize("content", ["fan:1003", "Zoë", "x" * 300, ""])
@pytest.mark.parametrize("encoding", list(QNdefNfcTextRecord.Encoding))
def test_a_text_is_read_in_either_encoding_and_any_language(content, encoding):
    assert first_text(written(text(content, encoding, "de-CH"))) == content


@pytest.mark.parametrize(
    "address",
    [
        "https://www.venue.example/?fan_id=1003",
        "http://venue.example/a",
        "tel:+15550100",
        "urn:nfc:sn:1",
        "fan:1003",
    ],
)
def test_a_uri_is_read_with_its_beginning(address):
    assert first_text(written(uri(address))) == address


def test_the_first_that_is_of_use_is_taken():
    assert first_text(written(other(), text(""), uri("fan:1003"), text("fan:1004"))) == "fan:1003"


def test_a_smart_poster_is_read_by_what_is_in_it():
    inside = written(text("", language="en"), uri("fan:1003"))
    poster = other(b"Sp", QNdefRecord.TypeNameFormat.NfcRtd, inside)
    assert first_text(written(poster)) == "fan:1003"


def test_an_absolute_uri_is_its_own_type():
    record = other(b"https://venue.example/1", QNdefRecord.TypeNameFormat.Uri, b"")
    assert first_text(written(record)) == "https://venue.example/1"


def test_records_with_ids_are_read():
    record = text("fan:1003")
    record.setId(QByteArray(b"first"))
    assert first_text(written(record)) == "fan:1003"


def test_a_message_without_either_is_nothing():
    assert first_text(written(other())) == ""
    assert first_text(b"") == ""
    assert first_text(b"\xd1\x01\x01U\x30") == ""  # No such beginning.


def test_a_message_that_breaks_off_counts_up_to_there():
    first, second = text_record("fan:1003"), text_record("fan:1004")
    assert first_text(second[:-1]) == ""
    assert first_text(first + second[:-1]) == "fan:1003"


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_none(data):
    assert isinstance(first_text(data), str)
    assert isinstance(first_text(b"\xd1\x02" + bytes([len(data) & 0xFF]) + b"Sp" + data), str)
