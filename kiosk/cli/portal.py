"""`kiosk portal`: the embedded Loyalty Portal."""

import json
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.carrying_out import USAGE, fail

if TYPE_CHECKING:
    from kiosk.portal.database import Database

app = typer.Typer(no_args_is_help=True, help="The embedded Loyalty Portal.")

DATABASE = "sqlite:///loyalty-portal.db"
MOMENTS = ["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
DatabaseOption = Annotated[str, typer.Option("--database", help="A SQLAlchemy URL.")]


@app.command()
def account(
    business: Annotated[str, typer.Option(help="The business's name.")],
    timezone: Annotated[str, typer.Option(help="Its time zone, like Europe/Paris.")],
    point_name: Annotated[str, typer.Option(help="What its points are called.")] = "Fan Points",
    database: DatabaseOption = DATABASE,
) -> None:
    """Make an account with a business; prints its keys, which are kept nowhere else."""

    def make(opened: "Database") -> dict[str, object]:
        from kiosk.portal.setting_up import add_account

        return asdict(add_account(opened, business, timezone, point_name))

    _set_up(database, make)


@app.command()
def performance(
    business_id: Annotated[int, typer.Option(help="As `account` printed it.")],
    name: Annotated[str, typer.Option(help="What is on.")],
    start: Annotated[datetime, typer.Option(formats=MOMENTS, help="In the business's zone.")],
    end: Annotated[datetime, typer.Option(formats=MOMENTS, help="In the business's zone.")],
    doors: Annotated[
        datetime | None, typer.Option(formats=MOMENTS, help="When they open; at the start if not.")
    ] = None,
    database: DatabaseOption = DATABASE,
) -> None:
    """Make a performance, for quests to be tied to; prints its uid."""

    def make(opened: "Database") -> dict[str, object]:
        from kiosk.portal.setting_up import add_performance

        uid = add_performance(opened, business_id, name, start, end, doors)
        return {"performance_uid": uid}

    _set_up(database, make)


def _set_up(url: str, make: "Callable[[Database], dict[str, object]]") -> None:
    """Run `make` on the portal's database and print what it made, a line each."""
    from kiosk.portal.migrating import DatabaseUnusable
    from kiosk.portal.server import opened

    try:
        with opened(url) as database:
            made = make(database)
    except DatabaseUnusable as error:
        fail(error)
    except ValueError as error:
        fail(error, USAGE)
    for name, value in made.items():
        typer.echo(f"{name} = {json.dumps(value)}")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free port.")] = 8080,
    database: DatabaseOption = DATABASE,
    seed: Annotated[str | None, typer.Option(help="demo fills an empty database.")] = None,
    calls_per_minute: Annotated[
        int, typer.Option(min=0, help="The limit of each api_key, in each process; 0 for none.")
    ] = 600,
    interval: Annotated[
        float, typer.Option(min=0.1, help="Seconds between looks for rewards and retries due.")
    ] = 30,
    mail_dir: Annotated[
        Path | None,
        typer.Option(help="Write emails and SMS here, unless --smtp or --sms-url takes them."),
    ] = None,
    smtp: Annotated[
        str | None,
        typer.Option(envvar="KIOSK_SMTP", help="smtp:// or smtps://user:password@host:port"),
    ] = None,
    sms_url: Annotated[
        str | None, typer.Option(envvar="KIOSK_SMS_URL", help="Takes SMS as JSON by POST.")
    ] = None,
    delivery_url: Annotated[
        str | None,
        typer.Option(
            envvar="KIOSK_DELIVERY_URL", help="Takes AtVenu and BestRing rewards as JSON by POST."
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No request log.")] = False,
    stop_at_eof: Annotated[bool, typer.Option("--stop-at-eof", hidden=True)] = False,
) -> None:
    """Serve the embedded Loyalty Portal; prints its URL once it listens, logs to standard error."""
    from kiosk.portal.background import Background, transports
    from kiosk.portal.logs import show_log
    from kiosk.portal.migrating import DatabaseUnusable
    from kiosk.portal.server import SEEDS, serve

    if seed is not None and seed not in SEEDS:
        fail(f"unknown seed {seed!r}; known: {', '.join(SEEDS)}", USAGE)
    if stop_at_eof:
        _stop_at_eof()
    try:
        background = Background(interval, transports(mail_dir, smtp, sms_url, delivery_url))
    except ValueError as error:
        fail(error, USAGE)
    except OSError as error:
        fail(f"cannot write messages to {mail_dir}: {error}")
    if not quiet:
        show_log()
    try:
        serve(
            host,
            port,
            database,
            seed=seed,
            calls_per_minute=calls_per_minute,
            background=background,
            on_ready=lambda url: typer.echo(f"Loyalty Portal at {url}"),
        )
    except DatabaseUnusable as error:
        fail(error)
    except OSError as error:
        fail(f"cannot serve on {host}:{port}: {error}")


def _stop_at_eof() -> None:
    """End when whoever started us ends, however it does: then our standard input closes."""

    def wait() -> None:
        while os.read(0, 1024):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True).start()
