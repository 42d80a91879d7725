"""Keys as files: PEM (RFC 7468), as OpenSSL and everybody else reads them.

`KEY` holds the private key, for its owner only; `KEY.pub` the public one. RFC 7468 leaves the lines
before the key to people; ours name the key and, once it is retired, since when:

    Key-Id: 3f9a0c51d2e47b86
    Retired: 2026-11-23T08:00:00+00:00
    -----BEGIN PUBLIC KEY-----
"""

import os
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from kiosk.domain.ids import KeyId
from kiosk.domain.passes import PassesUnusable
from kiosk.passes.files import disk_faults, replace_file
from kiosk.passes.keys import NEVER, KeyRing, PublicKey, SigningKey, key_id_of, public_key
from kiosk.passes.keys import signing_key as key_that_signs

PUBLIC_SUFFIX = ".pub"
MAX_KEY_BYTES = 10_000
OTHERS = 0o077

_RETIRED = re.compile(rb"^Retired: *(.*?)\s*$", re.MULTILINE)


def write_key_pair(path: Path) -> KeyId:
    """Make a key; writes `path` and `path` + ".pub", and never over a file that is there."""
    public_path = Path(f"{path}{PUBLIC_SUFFIX}")
    for each in (path, public_path):
        with disk_faults(each, "written"):
            if each.exists():
                raise PassesUnusable(f"{each} is there already: a key is never overwritten")
    private = Ed25519PrivateKey.generate()
    secret = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    _write_new(path, secret, 0o600)
    _write_new(public_path, _public_text(private.public_key()), 0o644)
    return key_id_of(private.public_key())


def load_signing_key(path: Path) -> SigningKey:
    """The private key; raises PassesUnusable, also where others can read the file."""
    with disk_faults(path, "read"):
        for_others = path.stat().st_mode & OTHERS
    if for_others and os.name == "posix":
        raise PassesUnusable(f"{path}: others can read the key; run chmod 600 {path}")
    try:
        private = load_pem_private_key(_content(path), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise PassesUnusable(f"{path}: is not a private key of `kiosk pass keygen`") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise PassesUnusable(f"{path}: is not an Ed25519 key")
    return key_that_signs(private)


def load_ring(paths: Iterable[Path]) -> KeyRing:
    """The ring of the public keys in these files, and in these folders' files named *.pub."""
    ring = KeyRing(load_public_key(path) for path in _key_paths(paths))
    if not ring:
        raise PassesUnusable(f"no public key: name one, or a folder with one in *{PUBLIC_SUFFIX}")
    return ring


def load_public_key(path: Path) -> PublicKey:
    """The public key, and since when it is retired; raises PassesUnusable."""
    content = _content(path)
    return public_key(_public(path, content), _retired(path, content))


def retire(path: Path, at: datetime) -> KeyId:
    """Write into a public key's file from when on its signatures count no longer.

    From the whole second on, as tokens are dated: none that is signed after this is too early.
    """
    public = _public(path, _content(path))
    replace_file(path, _public_text(public, at.replace(microsecond=0)))
    return key_id_of(public)


def _key_paths(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        with disk_faults(path, "read"):
            found = sorted(path.glob(f"*{PUBLIC_SUFFIX}")) if path.is_dir() else [path]
        yield from found


def _public(path: Path, content: bytes) -> Ed25519PublicKey:
    if b"PRIVATE KEY" in content:
        raise PassesUnusable(
            f"{path}: is a private key, which stays where tokens are made; name {path.name}"
            f"{PUBLIC_SUFFIX} here"
        )
    try:
        public = load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise PassesUnusable(f"{path}: is not a public key of `kiosk pass keygen`") from error
    if not isinstance(public, Ed25519PublicKey):
        raise PassesUnusable(f"{path}: is not an Ed25519 key")
    return public


def _retired(path: Path, content: bytes) -> datetime:
    line = _RETIRED.search(content)
    if line is None:
        return NEVER
    try:
        at = datetime.fromisoformat(line[1].decode())
    except ValueError:
        at = NEVER.replace(tzinfo=None)
    if at.tzinfo is None:
        raise PassesUnusable(f"{path}: Retired: must be like 2026-11-23T08:00:00Z, with its zone")
    return at


def _public_text(public: Ed25519PublicKey, retired: datetime | None = None) -> bytes:
    lines = [f"Key-Id: {key_id_of(public)}"]
    lines += [f"Retired: {retired.isoformat()}"] if retired else []
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return "".join(f"{line}\n" for line in lines).encode() + pem


def _content(path: Path) -> bytes:
    with disk_faults(path, "read"), path.open("rb") as file:
        return file.read(MAX_KEY_BYTES)


def _write_new(path: Path, content: bytes, mode: int) -> None:
    with disk_faults(path, "written"):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
