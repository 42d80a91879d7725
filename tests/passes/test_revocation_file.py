"""The revocation list's file: signed, numbered, replaced whole."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from cbor2 import dumps
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ids import Serial
from kiosk.domain.passes import PassesUnusable, RetiredKey, TokenRefused, UnknownKey
from kiosk.domain.revocations import OlderList, RevocationList, newer_of
from kiosk.passes import files
from kiosk.passes.claims import Claim, to_claims
from kiosk.passes.envelope import sign
from kiosk.passes.keys import KeyRing, public_key
from kiosk.passes.revocation_file import load_list, opened_list, revoke, signed_list
from kiosk.passes.tokens import verify
from tests.passes.issued import KEY, PASS, PRIVATE, RING, STRANGERS_KEY, serials, text_of

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
OTHER = Serial("f" * 16)
LIST = RevocationList(7, NOW, frozenset({PASS.serial, OTHER}), KEY.key_id)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "revoked"


@given(st.frozensets(serials, max_size=30), st.integers(1, 2**40))
def test_what_was_signed_is_read(revoked, sequence):
    listed = RevocationList(sequence, NOW, revoked, KEY.key_id)
    assert opened_list(signed_list(listed, KEY), RING) == listed


def test_each_revocation_adds_to_the_file_and_raises_its_number(path):
    first = revoke(path, [PASS.serial], KEY, RING, NOW)
    second = revoke(path, [OTHER, OTHER], KEY, RING, NOW + timedelta(hours=1))
    assert (first.sequence, second.sequence) == (1, 2)
    assert load_list(path, RING) == second
    assert second.serials == {PASS.serial, OTHER}
    assert second.age(NOW + timedelta(hours=3)) == timedelta(hours=2)
    assert list(path.parent.iterdir()) == [path]


def test_of_those_who_revoke_at_once_nobody_is_lost(path):
    crowd = [Serial(f"{number:016x}") for number in range(8)]
    together = Barrier(len(crowd))

    def put_on_the_list(serial):
        together.wait()
        revoke(path, [serial], KEY, RING, NOW)

    with ThreadPoolExecutor(len(crowd)) as desks:
        list(desks.map(put_on_the_list, crowd))
    listed = load_list(path, RING)
    assert (listed.sequence, listed.serials) == (len(crowd), set(crowd))
    assert list(path.parent.iterdir()) == [path]


def test_who_was_killed_while_revoking_is_named_to_the_next(path, monkeypatch):
    monkeypatch.setattr(files, "PATIENCE_S", 0)
    path.with_name(".revoked.lock").touch()
    with pytest.raises(PassesUnusable, match=r"If nobody is, delete \S+/\.revoked\.lock"):
        revoke(path, [OTHER], KEY, RING, NOW)
    assert not path.exists()


def test_an_older_file_put_back_is_refused(path):
    first = revoke(path, [PASS.serial], KEY, RING, NOW)
    old = path.read_bytes()
    current = newer_of(first, revoke(path, [OTHER], KEY, RING, NOW))
    path.write_bytes(old)
    with pytest.raises(OlderList):
        newer_of(current, load_list(path, RING))


def test_a_new_key_goes_on_with_the_old_ones_list(path):
    revoke(path, [PASS.serial], KEY, RING, NOW)
    both = KeyRing([KEY.public, STRANGERS_KEY.public])
    assert revoke(path, [OTHER], STRANGERS_KEY, both, NOW).sequence == 2
    with pytest.raises(PassesUnusable, match="is not known here"):
        load_list(path, RING)


@pytest.mark.parametrize("content", [b"", b"hello", signed_list(LIST, KEY)[:-1]])
def test_a_file_that_is_no_list_is_left_as_it_is(path, content):
    path.write_bytes(content)
    with pytest.raises(PassesUnusable, match="revoked: is no revocation list to go by"):
        revoke(path, [OTHER], KEY, RING, NOW)
    assert path.read_bytes() == content


def test_a_list_that_cannot_be_read_or_written_is_named(path):
    with pytest.raises(PassesUnusable, match="revoked: cannot be read"):
        load_list(path, RING)
    with pytest.raises(PassesUnusable, match="cannot be written"):
        revoke(path / "deeper", [OTHER], KEY, RING, NOW)
    with pytest.raises(PassesUnusable, match="x: cannot be read"):
        revoke(path.with_name("x" * 300), [OTHER], KEY, RING, NOW)


def test_no_flipped_bit_is_ever_believed():
    signed = signed_list(LIST, KEY)
    for bit in range(len(signed) * 8):
        changed = bytearray(signed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(TokenRefused):
            opened_list(bytes(changed), RING)


def test_a_list_counts_only_from_a_key_that_may():
    with pytest.raises(UnknownKey):
        opened_list(signed_list(LIST, STRANGERS_KEY), RING)
    with pytest.raises(RetiredKey):
        opened_list(signed_list(LIST, KEY), KeyRing([public_key(PRIVATE.public_key(), NOW)]))


def test_a_list_is_no_token_and_a_token_no_list():
    with pytest.raises(TokenRefused, match="no pass or fan card"):
        verify(text_of(signed_list(RevocationList(1, NOW, frozenset(), KEY.key_id), KEY)), RING)
    with pytest.raises(TokenRefused, match="no revocation list"):
        opened_list(sign(to_claims(PASS), KEY), RING)


@pytest.mark.parametrize(
    "ours",
    [
        [3, True, b""],
        [3, 1.0, b""],
        [3, 1, b"\0" * 7],
        [3, 1, b"\2" * 8 + b"\1" * 8],
        [3, 1, b"\1" * 16],
        [3, 1, "none"],
        [3, 1],
    ],
)
def test_another_way_to_say_a_list_is_refused(ours):
    payload = dumps({Claim.IAT: 1, Claim.OURS: ours})
    with pytest.raises(TokenRefused):
        opened_list(sign(payload, KEY), RING)


@given(st.binary(max_size=200))
def test_no_signed_bytes_raise_anything_else(payload):
    with pytest.raises(TokenRefused):
        opened_list(sign(payload, KEY), RING)


def test_a_file_of_any_size_is_refused_in_time(path):
    path.write_bytes(b"\xd2" * 9_000_000)
    with pytest.raises(PassesUnusable, match="longer than any list"):
        load_list(path, RING)


def test_ten_thousand_revocations_fit_one_file(path):
    revoke(path, [Serial(f"{number:016x}") for number in range(10_000)], KEY, RING, NOW)
    assert path.stat().st_size < 81_000
    assert load_list(path, RING).revokes(Serial(f"{9_999:016x}"))
