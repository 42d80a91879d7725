"""`kiosk pass`: the keys of passes and fan cards, and what is signed with them."""

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.carrying_out import FAILED, USAGE, fail
from kiosk.cli.judging import judged, shown
from kiosk.domain.ids import BusinessId, FanId, KeyId, RewardUid, Serial
from kiosk.domain.passes import FanCard, Pass, PassesUnusable, Token, serial_for, serial_of

app = typer.Typer(
    no_args_is_help=True, help="Passes and fan cards: their keys, and what is signed."
)

KeyOption = Annotated[Path, typer.Option("--key", metavar="KEY", help="The private key.")]
PublicKeysOption = Annotated[
    list[Path],
    typer.Option("--key", metavar="KEY.pub", help="A public key, or a folder of them; repeatable."),
]
MOMENT = "ISO 8601 with its zone: 2026-11-23T18:00:00-08:00, or …Z for UTC."


@app.command()
def keygen(out: Annotated[Path, typer.Option(help="Where the private key goes.")]) -> None:
    """Make a key: OUT, which stays where tokens are made, and OUT.pub for those that verify."""
    from kiosk.passes.keyfiles import write_key_pair

    with _one_line():
        key_id = write_key_pair(out)
    typer.echo(f"key {key_id}: {out} signs, {out}.pub verifies")


@app.command()
def retire(
    key: Annotated[Path, typer.Argument(metavar="KEY.pub", help="The public key.")],
    at: Annotated[str | None, typer.Option(help=f"From when on; now if not. {MOMENT}")] = None,
) -> None:
    """Let a key end: what it signed before holds on, what it signs from then on is forged."""
    from kiosk.passes.keyfiles import retire

    moment = _moment(at) or _now()
    with _one_line():
        key_id = retire(key, moment)
    typer.echo(f"key {key_id} is retired from {shown(moment)}: copy {key} to where it is used")


@app.command()
def issue(
    key: KeyOption,
    fan: Annotated[int, typer.Option(min=0, help="The fan_id.")],
    business: Annotated[int, typer.Option(min=0, help="The business_id.")],
    reward: Annotated[
        str | None, typer.Option(help="The pass's reward_uid; without it, a fan card.")
    ] = None,
    start: Annotated[str | None, typer.Option("--from", help=MOMENT)] = None,
    end: Annotated[str | None, typer.Option("--to", help="The first moment after.")] = None,
    anew: Annotated[
        bool, typer.Option("--anew", help="With a serial of its own, as its own was revoked.")
    ] = False,
) -> None:
    """Print the token of a pass or, without --reward and --from, of a fan card."""
    from kiosk.passes.keyfiles import load_signing_key
    from kiosk.passes.tokens import issue

    with _one_line():
        signing = load_signing_key(key)
    who = FanId(fan), BusinessId(business), _reward(reward)
    token = _token(*who, _moment(start), _moment(end), signing.key_id, anew=anew)
    try:
        typer.echo(issue(token, signing))
    except ValueError as error:
        fail(error, USAGE)


@app.command()
def verify(
    token: Annotated[str, typer.Argument(metavar="TOKEN", help="As a scanner reads it.")],
    keys: PublicKeysOption,
    business: Annotated[int | None, typer.Option(help="Where it should hold.")] = None,
    revoked: Annotated[Path | None, typer.Option("--list", help="The revocation list.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object.")] = False,
) -> None:
    """Say whether a token holds now, and why not; exits 1 if it does not."""
    from kiosk.passes.keyfiles import load_ring
    from kiosk.passes.revocation_file import load_list

    with _one_line():
        ring = load_ring(keys)
        revocations = load_list(revoked, ring) if revoked else None
    place = None if business is None else BusinessId(business)
    found = judged(token, ring, revocations, place, _now())
    typer.echo(json.dumps(found) if as_json else found["says"])
    raise typer.Exit(0 if found["valid"] else FAILED)


@app.command()
def revoke(
    key: KeyOption,
    revoked: Annotated[Path, typer.Option("--list", help="The revocation list; made if missing.")],
    serials: Annotated[
        list[str] | None, typer.Argument(metavar="SERIAL…", help="As `verify` shows.")
    ] = None,
    fan: Annotated[
        int | None, typer.Option(help="Whose pass or card, if no token is at hand.")
    ] = None,
    business: Annotated[int | None, typer.Option(help="Needed with --fan.")] = None,
    reward: Annotated[
        str | None, typer.Option(help="The pass's reward_uid; without it, the fan card.")
    ] = None,
    known: Annotated[
        list[Path] | None,
        typer.Option(help="The public key that signed the list so far, if another; repeatable."),
    ] = None,
) -> None:
    """Take passes or fan cards back: adds them to the list and signs it with the next number."""
    from kiosk.passes.keyfiles import load_public_key, load_signing_key
    from kiosk.passes.keys import KeyRing
    from kiosk.passes.revocation_file import revoke

    taken_back = _taken_back(serials or [], fan, business, reward)
    with _one_line():
        signing = load_signing_key(key)
        ring = KeyRing([signing.public, *(load_public_key(path) for path in known or [])])
        revised = revoke(revoked, taken_back, signing, ring, _now())
    typer.echo(f"list {revised.sequence}: {len(revised.serials)} revoked, in {revoked}")


@contextmanager
def _one_line() -> Iterator[None]:
    try:
        yield
    except PassesUnusable as error:
        fail(error)


def _now() -> datetime:
    return datetime.now(UTC)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            fail(f"{text!r} names no zone: {MOMENT}", USAGE)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        fail(f"{text!r} is no moment: {MOMENT}", USAGE)


def _reward(uid: str | None) -> RewardUid | None:
    return RewardUid(uid) if uid else None


def _serial(text: str) -> Serial:
    try:
        return serial_of(text)
    except ValueError as error:
        fail(error, USAGE)


def _taken_back(
    serials: list[str], fan: int | None, business: int | None, reward: str | None
) -> list[Serial]:
    named = [_serial(text) for text in serials]
    if fan is not None and business is not None:
        return [*named, serial_for(BusinessId(business), FanId(fan), _reward(reward))]
    if not named or fan is not None or business is not None or reward:
        fail("name serials, or --fan with --business, and --reward if it is a pass", USAGE)
    return named


def _token(
    fan: FanId,
    business: BusinessId,
    reward: RewardUid | None,
    start: datetime | None,
    end: datetime | None,
    key_id: KeyId,
    *,
    anew: bool,
) -> Token:
    serial = Serial(secrets.token_hex(8)) if anew else serial_for(business, fan, reward)
    if reward and start and end:
        return Pass(fan, reward, business, serial, start, end, _now(), key_id)
    if reward or start:
        fail("a pass takes --reward, --from and --to; a fan card none, or --to", USAGE)
    return FanCard(fan, business, serial, _now(), key_id, end)
