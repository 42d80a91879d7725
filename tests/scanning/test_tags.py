import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.tags import MAX_MESSAGE, NoAnswer, read_ndef, read_uid
from tests.nfc import OK, SMART_CARD, STORAGE_CARD, Tag, Type2, Type4, text_record

MESSAGE = text_record("fan:1003")
LOCK_CONTROL = bytes.fromhex("0103A00C34")


@pytest.mark.parametrize("tag", [Type2(MESSAGE), Type4(MESSAGE)])
def test_a_tag_tells_its_uid_and_its_message(tag):
    assert read_uid(tag.answer).hex() == "04a2b3c4d5e680"
    assert read_ndef(tag.answer, tag.atr) == MESSAGE


@given(st.integers(0, 800), st.booleans())
def test_messages_of_any_length_are_whole(length, smart):
    message = bytes(number % 251 for number in range(length))
    tag = Type4(message) if smart else Type2(message)
    assert read_ndef(tag.answer, tag.atr) == message


def test_what_comes_before_the_message_is_passed_over():
    tag = Type2(MESSAGE, before=b"\0\0" + LOCK_CONTROL)
    assert read_ndef(tag.answer, tag.atr) == MESSAGE


def test_no_more_of_a_message_is_read_than_can_be_of_use():
    tag = Type4(bytes(5000))
    assert MAX_MESSAGE <= len(read_ndef(tag.answer, tag.atr)) < MAX_MESSAGE + 256


def test_a_card_that_allows_short_answers_only_is_read_in_short_parts():
    tag = Type4(MESSAGE, at_once=1)
    assert read_ndef(tag.answer, tag.atr) == MESSAGE


def blank():
    tag = Type2(MESSAGE)
    tag.memory = bytes(64)
    return tag


def without_message():
    tag = Type2(MESSAGE)
    tag.memory = bytes(12) + bytes.fromhex("E1103E00") + b"\xfe" + bytes(60)
    return tag


def endless():
    tag = Type2(MESSAGE)
    tag.memory = bytes(12) + bytes.fromhex("E1103E00") + bytes(2000)
    return tag


@pytest.mark.parametrize(
    "tag", [Tag(), blank(), without_message(), endless(), Type4(b"", at_once=0)]
)
def test_a_tag_without_a_message_says_so(tag):
    with pytest.raises(NoAnswer):
        read_ndef(tag.answer, tag.atr)


@pytest.mark.parametrize("answer", [b"", b"\x6a\x82", OK])
def test_a_card_without_a_uid_says_so(answer):
    with pytest.raises(NoAnswer):
        read_uid(lambda command: answer)


@given(st.sampled_from([STORAGE_CARD, SMART_CARD]), st.data())
def test_whatever_a_tag_answers_there_is_an_end(atr, data):
    asked = []

    def answer(command):
        asked.append(command)
        return data.draw(st.binary(max_size=20)) + OK

    with contextlib.suppress(NoAnswer):
        assert len(read_ndef(answer, atr)) < MAX_MESSAGE + 256
    assert len(asked) < MAX_MESSAGE + 256
