"""Tokens: what is issued is what is verified, and nothing else is."""

import hmac
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import cbor2
import pytest
from cbor2 import CBORTag, dumps
from cryptography.exceptions import InvalidSignature
from cwt import CWT
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ids import BusinessId, FanId, KeyId, RewardUid
from kiosk.domain.passes import (
    FanCard,
    Forged,
    Holding,
    NotAToken,
    RetiredKey,
    TokenRefused,
    UnknownKey,
    Unreadable,
    holding,
)
from kiosk.passes.claims import Claim, to_claims
from kiosk.passes.envelope import sign
from kiosk.passes.keys import KeyRing, public_key
from kiosk.passes.tokens import MAX_LOOKED_AT, MAX_TOKEN, issue, verify
from tests.passes.issued import (
    BEFORE_2106,
    BUSINESS,
    CARD,
    ENDS,
    FAN,
    ISSUED,
    KEY,
    PASS,
    PRIVATE,
    REWARD,
    RING,
    STARTS,
    STRANGER,
    STRANGERS_KEY,
    bytes_of,
    cards,
    passes,
    text_of,
)

TEXT = issue(PASS, KEY)
SIGNED = bytes_of(TEXT)
PROTECTED = dumps({1: -8, 4: bytes.fromhex(KEY.key_id)})


def signed_as(protected, payload, *, key=PRIVATE, tag=18, unprotected=None):
    """A genuine COSE_Sign1 of whatever header and payload, written by cbor2 alone."""
    signature = key.sign(dumps(["Signature1", protected, b"", payload]))
    return text_of(dumps(CBORTag(tag, [protected, unprotected or {}, payload, signature])))


@given(passes() | cards)
def test_what_was_issued_is_verified(token):
    assert verify(issue(token, KEY), RING) == token


@pytest.mark.parametrize("token", [PASS, CARD, replace(CARD, ends=ENDS)])
def test_lower_case_and_white_space_do_no_harm(token):
    text = issue(token, KEY)
    laid_out = "\r\n ".join(text[at : at + 40] for at in range(0, len(text), 40))
    for variant in (text.lower(), f"  {text}\r\n", laid_out, laid_out.lower().replace(" ", "\t")):
        assert verify(variant, RING) == token


def test_a_pass_ends_with_the_last_second_that_the_portal_names():
    ends = datetime(2026, 11, 24, 7, 59, 59, 999999, tzinfo=UTC)
    starts = STARTS + timedelta(microseconds=1)
    said = verify(issue(replace(PASS, starts=starts, ends=ends), KEY), RING)
    assert (said.starts, said.ends) == (STARTS, datetime(2026, 11, 24, 8, tzinfo=UTC))


@pytest.mark.parametrize("bit", range(8))
def test_no_flipped_bit_is_ever_verified(bit):
    for at in range(len(SIGNED)):
        changed = bytearray(SIGNED)
        changed[at] ^= 1 << bit
        with pytest.raises((Forged, Unreadable)):
            verify(text_of(bytes(changed)), RING)


def test_no_changed_letter_is_ever_verified():
    for at, letter in enumerate(TEXT):
        other = "A" if letter != "A" else "7"
        with pytest.raises(TokenRefused):
            verify(TEXT[:at] + other + TEXT[at + 1 :], RING)


def test_the_last_letters_spare_bits_are_looked_at():
    for letter in set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") - {TEXT[-1]}:
        with pytest.raises(TokenRefused):
            verify(TEXT[:-1] + letter, RING)


def test_what_a_scanner_dropped_or_doubled_is_worth_a_second_scan():
    for at in range(len(TEXT)):
        for damaged in (TEXT[:at], TEXT[:at] + TEXT[at + 1 :], TEXT[:at] + TEXT[at] + TEXT[at:]):
            with pytest.raises(TokenRefused):
                verify(damaged, RING)
    for end in range(len("LK1:"), len(TEXT)):
        with pytest.raises(Unreadable):
            verify(TEXT[:end], RING)


@pytest.mark.parametrize(
    "text", ["", "LK", "fan:1001", "LK2:AAAA", "\ufb01LK1:", "\uff2c\uff2b\uff11:AA"]
)
def test_another_code_is_not_a_token(text):
    with pytest.raises(NotAToken):
        verify(text, RING)


@pytest.mark.parametrize(
    "text",
    ["LK1:", "LK1:====", "LK1:0189", "LK1:ÄÖ", "lk1:ß", "LK1:\ud800", "LK1:\x00", TEXT + "="],
)
def test_what_begins_as_a_token_and_is_no_base32_is_unreadable(text):
    with pytest.raises(Unreadable):
        verify(text, RING)


def test_a_text_longer_than_any_token_is_unreadable():
    for text in (TEXT + "A" * (MAX_TOKEN + 1 - len(TEXT)), "LK1:" + "A" * 10**7):
        with pytest.raises(Unreadable, match="longer"):
            verify(text, RING)
    with pytest.raises(Unreadable, match="longer"):
        verify(TEXT + " " * (MAX_LOOKED_AT + 1 - len(TEXT)), RING)
    with pytest.raises(NotAToken):
        verify(" " * 10**7 + TEXT, RING)


@given(st.text() | st.text().map("LK1:".__add__) | st.binary(max_size=200).map(text_of))
def test_no_text_is_verified_and_none_raises_anything_else(text):
    with pytest.raises(TokenRefused):
        verify(text, RING)


@given(st.binary(max_size=70), st.integers(0, 70))
def test_bytes_after_a_genuine_head_raise_nothing_else(noise, kept):
    with pytest.raises(TokenRefused):
        verify(text_of(SIGNED[: 8 + kept] + noise), RING)


def test_a_strangers_key_is_not_known():
    with pytest.raises(UnknownKey, match=STRANGERS_KEY.key_id):
        verify(issue(replace(PASS, key_id=STRANGERS_KEY.key_id), STRANGERS_KEY), RING)


def test_a_stranger_who_names_our_key_is_a_forger():
    with pytest.raises(Forged, match="signature"):
        verify(signed_as(PROTECTED, to_claims(PASS), key=STRANGER), RING)


def test_a_genuine_signature_does_not_fit_other_claims():
    lasting = to_claims(replace(PASS, ends=ENDS + timedelta(days=1)))
    at = SIGNED.index(to_claims(PASS))
    with pytest.raises(Forged, match="signature"):
        verify(text_of(SIGNED[:at] + lasting + SIGNED[at + len(lasting) :]), RING)


@given(passes(), st.integers(0, 2**63 - 1))
def test_another_businesss_pass_is_genuine_and_never_valid_here(token, business):
    token = replace(verify(issue(token, KEY), RING), business_id=BusinessId(business + 1))
    assert holding(token, BusinessId(business), token.starts) is Holding.ELSEWHERE


HEADERS = {
    "alg none": dumps({1: None, 4: bytes.fromhex(KEY.key_id)}),
    "alg missing": dumps({4: bytes.fromhex(KEY.key_id)}),
    "alg ES256": dumps({1: -7, 4: bytes.fromhex(KEY.key_id)}),
    "alg HS256": dumps({1: 5, 4: bytes.fromhex(KEY.key_id)}),
    "alg Ed25519": dumps({1: -19, 4: bytes.fromhex(KEY.key_id)}),
    "no key": dumps({1: -8}),
    "a longer key id": dumps({1: -8, 4: bytes.fromhex(KEY.key_id) + b"\0"}),
    "another order": dumps({4: bytes.fromhex(KEY.key_id), 1: -8}),
    "something critical": dumps({1: -8, 4: bytes.fromhex(KEY.key_id), 2: [99], 99: 1}),
    "nothing": b"",
    "no map": dumps([1, 2]),
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_a_header_that_is_not_ours_is_refused_whoever_signed_it(header):
    with pytest.raises((Forged, Unreadable)):
        verify(signed_as(header, to_claims(PASS)), RING)


@pytest.mark.parametrize("tag", [16, 17, 61, 96, 97, 98, 99])
def test_another_message_of_cose_is_refused(tag):
    with pytest.raises((Forged, Unreadable)):
        verify(signed_as(PROTECTED, to_claims(PASS), tag=tag), RING)


@pytest.mark.parametrize("header", [HEADERS["alg HS256"], PROTECTED])
@pytest.mark.parametrize("tag", [17, 18])
def test_the_public_key_is_never_taken_for_a_shared_secret(header, tag):
    payload, secret = to_claims(PASS), PRIVATE.public_key().public_bytes_raw()
    for context in ("MAC0", "Signature1"):
        mac = hmac.digest(secret, dumps([context, header, b"", payload]), "sha256")
        for length in (32, 64):
            message = CBORTag(tag, [header, {}, payload, mac.ljust(length, b"\0")])
            with pytest.raises((Forged, Unreadable)):
                verify(text_of(dumps(message)), RING)


@pytest.mark.parametrize("unsigned", [{4: b"\0" * 8}, {1: -8}, {99: [[[[]]]]}, {"x": "y"}])
def test_nothing_is_added_outside_the_signature(unsigned):
    with pytest.raises((Forged, Unreadable)):
        verify(signed_as(PROTECTED, to_claims(PASS), unprotected=unsigned), RING)


def test_a_tower_of_cbor_is_not_even_decoded():
    for bomb in (b"\x81" * 150, b"\xd8\x3d" * 75, SIGNED[:17] + b"\x81" * 130):
        with pytest.raises((Forged, Unreadable)):
            verify(text_of(bomb), RING)


CLAIMS = cbor2.loads(to_claims(PASS))
OURS = CLAIMS[Claim.OURS]
ODD_CLAIMS = {
    "more claims": {**CLAIMS, 3: "a"},
    "an early end": {**CLAIMS, Claim.EXP: CLAIMS[Claim.NBF]},
    "no end": {key: value for key, value in CLAIMS.items() if key != Claim.EXP},
    "no serial": {key: value for key, value in CLAIMS.items() if key != Claim.CTI},
    "a long serial": {**CLAIMS, Claim.CTI: b"\0" * 9},
    "a serial in words": {**CLAIMS, Claim.CTI: "0" * 16},
    "a moment in words": {**CLAIMS, Claim.NBF: "now"},
    "half a second": {**CLAIMS, Claim.NBF: CLAIMS[Claim.NBF] + 0.5},
    "a second as a fraction": {**CLAIMS, Claim.NBF: float(CLAIMS[Claim.NBF])},
    "not a number": {**CLAIMS, Claim.NBF: float("nan")},
    "endless": {**CLAIMS, Claim.EXP: float("inf")},
    "a far end": {**CLAIMS, Claim.EXP: 2**63},
    "a huge end": {**CLAIMS, Claim.EXP: 2**200},
    "a truth for a fan": {**CLAIMS, Claim.OURS: [2, 12345, True, OURS[3]]},
    "a fan below none": {**CLAIMS, Claim.OURS: [2, 12345, -1, OURS[3]]},
    "a huge fan": {**CLAIMS, Claim.OURS: [2, 12345, 2**63, OURS[3]]},
    "a fan in words": {**CLAIMS, Claim.OURS: [2, 12345, "1001", OURS[3]]},
    "a reward of no text": {**CLAIMS, Claim.OURS: [2, 12345, 1001, ""]},
    "a reward of 15 bytes": {**CLAIMS, Claim.OURS: [2, 12345, 1001, b"\0" * 15]},
    "a uuid in words": {**CLAIMS, Claim.OURS: [2, 1, 1, REWARD]},
    "a reward of numbers": {**CLAIMS, Claim.OURS: [2, 12345, 1001, 7]},
    "more of ours": {**CLAIMS, Claim.OURS: [*OURS, 1]},
    "less of ours": {**CLAIMS, Claim.OURS: OURS[:3]},
    "another kind": {**CLAIMS, Claim.OURS: [9, *OURS[1:]]},
    "a list of the revoked": {Claim.IAT: 1, Claim.OURS: [3, 1, b""]},
    "a list": list(CLAIMS),
    "a number": 7,
    "nothing": None,
    "nested": CBORTag(61, CBORTag(18, [])),
    "a decimal": {**CLAIMS, Claim.NBF: CBORTag(5, [2**60, 3])},
    "a fraction of nothing": {**CLAIMS, Claim.NBF: CBORTag(30, [1, 0])},
    "a regular expression": {**CLAIMS, Claim.CTI: CBORTag(35, "(((")},
}
ODD_PAYLOADS = {
    "claims given twice": b"\xa6" + to_claims(PASS)[1:] + dumps(int(Claim.EXP)) + dumps(2**31),
    "more behind": to_claims(PASS) + b"\0",
    "claims of no stated number": b"\xbf" + to_claims(PASS)[1:] + b"\xff",
    "a key that is a map": b"\xa1\xa1\x01\x02\x03",
    "a tower": b"\x81" * 70,
    "itself": bytes.fromhex("d81c81d81d00"),
    "no bytes": b"",
}


@pytest.mark.parametrize("claims", ODD_CLAIMS.values(), ids=ODD_CLAIMS)
def test_claims_that_are_signed_and_not_ours_are_unreadable(claims):
    with pytest.raises(Unreadable):
        verify(text_of(sign(dumps(claims), KEY)), RING)


@pytest.mark.parametrize("payload", ODD_PAYLOADS.values(), ids=ODD_PAYLOADS)
def test_another_spelling_of_the_claims_is_unreadable(payload):
    with pytest.raises(Unreadable):
        verify(text_of(sign(payload, KEY)), RING)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.binary(max_size=9) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.integers(-65540, 9) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(st.sampled_from(list(Claim)), values)
def test_no_other_value_of_a_claim_is_read_as_something_else(claim, value):
    payload = dumps({**CLAIMS, claim: value})
    try:
        token = verify(text_of(sign(payload, KEY)), RING)
    except TokenRefused:
        return
    assert to_claims(token) == payload


@given(st.binary(max_size=70) | values.map(dumps))
def test_no_signed_bytes_raise_anything_else(payload):
    with pytest.raises(TokenRefused):
        verify(text_of(sign(payload, KEY)), RING)


def test_a_retired_key_counts_for_what_it_signed_before():
    second = timedelta(seconds=1)
    after = KeyRing([public_key(PRIVATE.public_key(), ISSUED + second)])
    assert verify(TEXT, after) == PASS
    for retired in (ISSUED, ISSUED - second):
        with pytest.raises(RetiredKey):
            verify(TEXT, KeyRing([public_key(PRIVATE.public_key(), retired)]))


def test_a_copy_of_a_key_does_not_bring_it_back():
    retired = public_key(PRIVATE.public_key(), ISSUED)
    for keys in ([retired, KEY.public], [KEY.public, retired]):
        with pytest.raises(RetiredKey):
            verify(TEXT, KeyRing(keys))


def test_old_and_new_keys_count_side_by_side():
    ring = KeyRing([KEY.public, STRANGERS_KEY.public])
    other = replace(PASS, key_id=STRANGERS_KEY.key_id)
    assert [verify(TEXT, ring), verify(issue(other, STRANGERS_KEY), ring)] == [PASS, other]


@pytest.mark.parametrize(
    "token",
    [
        replace(PASS, key_id=KeyId("0" * 16)),
        replace(PASS, ends=STARTS),
        replace(PASS, serial="12"),
        replace(PASS, fan_id=FanId(2**63)),
        replace(PASS, reward_uid=RewardUid("")),
        replace(PASS, reward_uid=RewardUid("x" * 65)),
        replace(PASS, reward_uid=RewardUid("x" * 64)),
    ],
)
def test_what_no_token_says_is_not_issued(token):
    with pytest.raises(ValueError, match=r"key|end|serial|ids|reward_uid|too long"):
        issue(token, KEY)


@pytest.mark.parametrize(
    "reward", ["0B0F2A51", "{" + REWARD[:20] + "}", REWARD.replace("-", ""), "VIP", "Lounge é 7"]
)
def test_a_reward_uid_stays_as_the_portal_spells_it(reward):
    token = replace(PASS, reward_uid=RewardUid(reward))
    assert verify(issue(token, KEY), RING) == token


def test_the_largest_claims_still_fit():
    largest_ids = {"fan_id": FanId(2**63 - 1), "business_id": BusinessId(2**63 - 1)}
    largest = replace(PASS, **largest_ids, ends=BEFORE_2106)
    assert len(issue(largest, KEY)) <= MAX_TOKEN
    assert len(TEXT) <= 240
    assert len(issue(CARD, KEY)) <= 190


def test_a_token_is_plain_cose_and_cwt_to_others():
    message = cbor2.loads(SIGNED)
    protected, unprotected, payload, signature = message.value
    assert (message.tag, unprotected) == (18, {})
    assert cbor2.loads(protected) == {1: -8, 4: bytes.fromhex(KEY.key_id)}
    claims = cbor2.loads(payload)
    assert {key: claims[key] for key in (4, 5, 6, 7)} == {
        4: int(ENDS.timestamp()),
        5: int(STARTS.timestamp()),
        6: int(ISSUED.timestamp()),
        7: bytes.fromhex(PASS.serial),
    }
    signed = dumps(["Signature1", protected, b"", payload])
    PRIVATE.public_key().verify(signature, signed)
    with pytest.raises(InvalidSignature):
        STRANGER.public_key().verify(signature, signed)


def test_a_cwt_library_reads_a_fan_card():
    claims = CWT.new().decode(bytes_of(issue(CARD, KEY)), KEY.public.cose)
    assert claims[Claim.OURS] == [1, BUSINESS, FAN]


def test_a_fan_card_is_no_pass_and_a_pass_no_card():
    assert isinstance(verify(issue(CARD, KEY), RING), FanCard)
    assert not isinstance(verify(TEXT, RING), FanCard)
