"""Key files: who may read them, what is refused, and that others' tools read them."""

import os
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.domain.passes import PassesUnusable, RetiredKey
from kiosk.passes.keyfiles import (
    load_public_key,
    load_ring,
    load_signing_key,
    retire,
    write_key_pair,
)
from kiosk.passes.keys import NEVER
from kiosk.passes.tokens import issue, verify
from tests.passes.issued import CARD, ISSUED, KEY, PRIVATE

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")


@pytest.fixture
def key(tmp_path):
    write_key_pair(tmp_path / "gate.key")
    return tmp_path / "gate.key"


@pytest.fixture
def public(key):
    return Path(f"{key}.pub")


def card_of(key):
    signing = load_signing_key(key)
    return issue(replace(CARD, key_id=signing.key_id), signing)


def test_what_the_private_key_signs_the_public_one_verifies(key, public):
    assert verify(card_of(key), load_ring([public])).fan_id == 1001


def test_the_file_of_a_key_names_it(key, public):
    key_id = load_signing_key(key).key_id
    assert public.read_text().splitlines()[0] == f"Key-Id: {key_id}"
    assert load_public_key(public).key_id == key_id


@posix
def test_only_its_owner_reads_a_private_key(key, public):
    assert key.stat().st_mode & 0o777 == 0o600
    assert b"PRIVATE" not in public.read_bytes()


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601])
def test_a_private_key_that_others_can_touch_is_not_loaded(key, mode):
    key.chmod(mode)
    with pytest.raises(PassesUnusable, match=f"chmod 600 {key}"):
        load_signing_key(key)


@pytest.mark.parametrize("suffix", ["", ".pub"])
def test_no_key_is_ever_overwritten(tmp_path, suffix):
    there = tmp_path / f"gate.key{suffix}"
    there.write_text("precious")
    with pytest.raises(PassesUnusable, match="never overwritten"):
        write_key_pair(tmp_path / "gate.key")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["precious"]


def test_a_key_is_written_nowhere_else(tmp_path):
    with pytest.raises(PassesUnusable, match="cannot be written"):
        write_key_pair(tmp_path / "no-folder" / "gate.key")


def test_a_booth_is_told_not_to_keep_a_private_key(key):
    with pytest.raises(PassesUnusable, match=r"is a private key.*name gate\.key\.pub"):
        load_ring([key])


def test_a_ring_is_files_and_folders_of_public_keys(tmp_path, key, public):
    (tmp_path / "old").mkdir()
    write_key_pair(tmp_path / "old" / "last-year")
    assert len(load_ring([public, tmp_path / "old"])) == 2
    assert len(load_ring([tmp_path, public])) == 1


@pytest.mark.parametrize("paths", [[], ["."]])
def test_a_ring_without_a_key_is_refused(tmp_path, paths):
    with pytest.raises(PassesUnusable, match="no public key"):
        load_ring(tmp_path / path for path in paths)


def _public_pem(private):
    return private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _private_pem(private):
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


OTHER_KINDS = {"ec": generate_private_key(SECP256R1()), "x25519": X25519PrivateKey.generate()}
NO_KEYS = {
    "empty": b"",
    "text": b"hello",
    "torn": _public_pem(PRIVATE)[:50],
    "binary": b"\xff\0" * 99,
}


@pytest.mark.parametrize("private", OTHER_KINDS.values(), ids=OTHER_KINDS)
def test_keys_of_another_kind_are_refused(tmp_path, private):
    (tmp_path / "a.pub").write_bytes(_public_pem(private))
    with pytest.raises(PassesUnusable, match="is not an Ed25519 key"):
        load_public_key(tmp_path / "a.pub")
    (tmp_path / "a").write_bytes(_private_pem(private))
    (tmp_path / "a").chmod(0o600)
    with pytest.raises(PassesUnusable, match="is not an Ed25519 key"):
        load_signing_key(tmp_path / "a")


@pytest.mark.parametrize("content", NO_KEYS.values(), ids=NO_KEYS)
def test_files_that_hold_no_key_are_refused(tmp_path, content):
    path = tmp_path / "a"
    path.write_bytes(content)
    path.chmod(0o600)
    for load in (load_public_key, load_signing_key):
        with pytest.raises(PassesUnusable, match="is not a p"):
            load(path)


def test_a_key_that_is_not_there_is_named(tmp_path):
    for load in (load_public_key, load_signing_key):
        with pytest.raises(PassesUnusable, match="none: cannot be read"):
            load(tmp_path / "none")


def test_what_the_disk_refuses_is_said_of_the_file(tmp_path):
    endless = tmp_path / ("x" * 300)
    with pytest.raises(PassesUnusable, match="x: cannot be written"):
        write_key_pair(endless)
    for load in (load_public_key, load_signing_key, lambda path: load_ring([path])):
        with pytest.raises(PassesUnusable, match="x: cannot be read"):
            load(endless)


def test_a_retired_key_says_so_in_its_file(key, public):
    before = card_of(key)
    assert load_public_key(public).retired == NEVER
    retire(public, ISSUED + timedelta(seconds=1))
    assert verify(before, load_ring([public])).fan_id == 1001
    retire(public, ISSUED)
    assert load_public_key(public).retired == ISSUED
    with pytest.raises(RetiredKey):
        verify(before, load_ring([public]))


@pytest.mark.parametrize("said", ["", "soon", "2026-11-23", "2026-11-23T08:00:00", "\udcff"])
def test_a_key_retired_at_no_moment_is_refused(public, said):
    content = f"Retired: {said}\n".encode(errors="surrogateescape") + public.read_bytes()
    public.write_bytes(content)
    with pytest.raises(PassesUnusable, match="Retired: must be like"):
        load_public_key(public)


def test_a_retired_line_may_have_windows_line_ends_and_any_zone(public):
    content = b"Retired: 2026-11-23T00:00:00-08:00\n" + public.read_bytes()
    public.write_bytes(content.replace(b"\n", b"\r\n"))
    assert load_public_key(public).retired == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_openssl_reads_the_files(key, public):
    def openssl(*arguments):
        return subprocess.check_output(["openssl", "pkey", *arguments], text=True)

    assert "ED25519 Public-Key" in openssl("-pubin", "-in", str(public), "-noout", "-text")
    assert openssl("-in", str(key), "-pubout") in public.read_text()


def test_a_private_key_is_never_shown():
    assert PRIVATE.private_bytes_raw().hex() not in repr(KEY)
    assert "OKP" not in repr(KEY)
    assert repr(KEY).count(KEY.key_id) == 2
