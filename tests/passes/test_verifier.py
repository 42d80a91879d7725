"""What a station believes: public keys only, and a revocation list that never gets older."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.passes import Forged, PassesUnusable
from kiosk.passes.keyfiles import load_ring, load_signing_key, write_key_pair
from kiosk.passes.keys import KeyRing
from kiosk.passes.revocation_file import revoke
from kiosk.passes.tokens import issue
from kiosk.passes.verifier import open_verifier
from tests.passes.issued import ISSUED, KEY, PASS, STRANGERS_KEY

OTHER = "f" * 16


@pytest.fixture
def keys(tmp_path):
    """The public keys' folder; the private one stays where tokens are made."""
    folder = tmp_path / "public"
    folder.mkdir()
    write_key_pair(tmp_path / "key")
    shutil.move(tmp_path / "key.pub", folder)
    return folder


@pytest.fixture
def signing(tmp_path, keys):
    return load_signing_key(tmp_path / "key")


@pytest.fixture
def open_here(tmp_path, keys):
    def open_here():
        return open_verifier([keys], tmp_path / "list.lk", tmp_path / "kept.lk")

    return open_here


@pytest.fixture
def revoked(tmp_path, keys, signing):
    """Revokes a serial in the station's list."""
    path = tmp_path / "list.lk"
    return lambda serial: revoke(path, [serial], signing, load_ring([keys]), ISSUED)


def test_a_pass_made_elsewhere_is_believed_with_the_public_key_alone(keys, signing, tmp_path):
    token = replace(PASS, key_id=signing.key_id)
    booth = open_verifier([keys], None, tmp_path / "kept.lk")
    assert booth.read(issue(token, signing)) == token
    assert booth.list_state is None
    assert not booth.revoked(token.serial)
    assert "PRIVATE" not in "".join(path.read_text() for path in keys.iterdir())
    for stranger in (KEY, STRANGERS_KEY):
        with pytest.raises(Forged):
            booth.read(issue(replace(PASS, key_id=stranger.key_id), stranger))


def test_a_list_is_gone_by_as_soon_as_its_file_changes(open_here, revoked):
    booth = open_here()
    assert "list.lk: cannot be read" in booth.list_state.fault
    revoked(PASS.serial)
    assert not booth.revoked(PASS.serial)
    booth.look()
    assert booth.revoked(PASS.serial)
    assert (booth.list_state.sequence, booth.list_state.fault) == (1, "")
    assert booth.list_state.issued == ISSUED.replace(microsecond=0)
    revoked(OTHER)
    booth.look()
    assert booth.list_state.sequence == 2
    assert booth.revoked(OTHER)


def test_an_older_list_is_refused_and_said_also_after_a_restart(open_here, revoked, tmp_path):
    revoked(PASS.serial)
    older = shutil.copy(tmp_path / "list.lk", tmp_path / "older.lk")
    revoked(OTHER)
    booth = open_here()
    shutil.copy(older, tmp_path / "list.lk")
    for again in (booth, open_here()):
        again.look()
        assert "list 1 is older than 2" in again.list_state.fault
        assert again.list_state.sequence == 2
        assert again.revoked(OTHER)


@pytest.mark.parametrize("content", [None, b"", b"no list", b"\xd2\x84" * 50])
def test_a_list_that_is_gone_or_damaged_brings_nothing_back(open_here, revoked, tmp_path, content):
    revoked(PASS.serial)
    booth = open_here()
    path = tmp_path / "list.lk"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    for again in (booth, open_here()):
        again.look()
        assert again.list_state.fault
        assert again.revoked(PASS.serial)
    path.unlink(missing_ok=True)
    shutil.copy(tmp_path / "kept.lk", path)
    booth.look()
    assert booth.list_state.fault == ""


def test_a_list_by_a_stranger_is_refused(open_here, revoked, tmp_path):
    revoked(PASS.serial)
    booth = open_here()
    path = tmp_path / "list.lk"
    path.unlink()
    revoke(path, [OTHER], STRANGERS_KEY, KeyRing([STRANGERS_KEY.public]), ISSUED + timedelta(1))
    booth.look()
    assert "no revocation list to go by" in booth.list_state.fault
    assert not booth.revoked(OTHER)


def test_without_a_usable_key_there_is_no_verifier(tmp_path):
    (tmp_path / "none").mkdir()
    for keys in (tmp_path / "none", tmp_path / "missing.pub"):
        with pytest.raises(PassesUnusable):
            open_verifier([keys], None, tmp_path / "kept.lk")
