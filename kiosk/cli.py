"""The commands. Heavy imports stay inside them.

Exit codes: 0 done, 1 failed, 2 usage or configuration. A fault of the world is one line on standard
error; a bug is a traceback.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn
from zoneinfo import ZoneInfo

import typer

from kiosk import __version__

if TYPE_CHECKING:
    from kiosk.portal.database import Database as PortalDatabase

FAILED = 1
USAGE = 2

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__
)
portal_app = typer.Typer(no_args_is_help=True, help="The embedded Loyalty Portal.")
app.add_typer(portal_app, name="portal")
outbox_app = typer.Typer(no_args_is_help=True, help="What a station has not delivered yet.")
app.add_typer(outbox_app, name="outbox")

DATABASE = "sqlite:///loyalty-portal.db"
MOMENTS = ["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
DatabaseOption = Annotated[str, typer.Option("--database", help="A SQLAlchemy URL.")]
ConfigOption = Annotated[Path, typer.Option("--config", help="The station's station.toml.")]

EventsOption = Annotated[
    str | None,
    typer.Option("--events", metavar="FILE|-", help="Write a JSON line per outcome."),
]


def main() -> None:
    """Run the command line."""
    # Codes and names in any script must not fail on a machine whose locale cannot write them.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    app(prog_name="kiosk")


def _fail(message: object, code: int = FAILED) -> NoReturn:
    typer.echo(f"kiosk: {message}", err=True)
    raise typer.Exit(code)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


@app.callback(help="Loyalty Portal stations for venues.")
def _kiosk(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    del version


@app.command()
def demo(
    mode: Annotated[str, typer.Option(help="gate; the other modes are not built yet.")] = "gate",
    camera: Annotated[
        str | None, typer.Option(help="A camera's index, file or URL, not the simulated one.")
    ] = None,
    scans: Annotated[int | None, typer.Option(min=1, help="Exit after this many readings.")] = None,
    screenshots: Annotated[
        Path | None, typer.Option(help="Write a PNG of idle and of each outcome here.")
    ] = None,
    size: Annotated[str, typer.Option(help="The window's size.")] = "1280x800",
    theme: Annotated[str, typer.Option(help="dark or light.")] = "dark",
    events: EventsOption = None,
) -> None:
    """Show the gate at work: the embedded portal, demo data and a simulated camera."""
    from kiosk.app.demo import DemoOptions, run_demo
    from kiosk.app.run import RunOptions, parse_size

    def run() -> int:
        window = RunOptions(events, scans, screenshots, parse_size(size))
        return run_demo(DemoOptions(mode, camera, theme), window)

    _run(run)


@app.command()
def run(
    config: Annotated[Path | None, typer.Option(help="The station's station.toml.")] = None,
    print_example: Annotated[
        bool, typer.Option("--print-example", help="Print a station.toml to start from.")
    ] = False,
    size: Annotated[str, typer.Option(help="The window's size.")] = "1280x800",
    events: EventsOption = None,
) -> None:
    """Run a station."""
    from kiosk.settings import EXAMPLE

    if print_example:
        typer.echo(EXAMPLE, nl=False)
        return
    if config is None:
        _fail("name the station.toml with --config; --print-example shows one", USAGE)

    def start() -> int:
        from kiosk.app.run import RunOptions, parse_size, run_gate
        from kiosk.settings import api_secret, load_settings

        settings = load_settings(config)
        secret = api_secret(settings.portal)
        return run_gate(settings, secret, RunOptions(events, None, None, parse_size(size)))

    _run(start)


@app.command()
def decode(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE...")],
    formats: Annotated[
        str | None, typer.Option(help="Only these symbologies, comma-separated.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON line per image.")] = False,
) -> None:
    """Print the codes in image files; exits 1 where an image has none or cannot be read."""
    import structlog

    from kiosk.scanning.decoder import FORMATS, Decoder
    from kiosk.scanning.errors import UnreadableImage
    from kiosk.scanning.files import read_codes

    structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))
    wanted = frozenset(name.strip().lower() for name in formats.split(",")) if formats else FORMATS
    try:
        decoder = Decoder(wanted)
    except ValueError as error:
        _fail(error, USAGE)
    complete = True
    for image in images:
        try:
            found = read_codes(image, decoder)
        except UnreadableImage as error:
            typer.echo(f"kiosk: {error}", err=True)
            complete = False
            continue
        complete = complete and bool(found.codes)
        codes = [
            {"text": code.text, "symbology": code.symbology, "corners": code.corners}
            for code in found.codes
        ]
        if as_json:
            line = {"file": found.file, "codes": codes, "ms": round(found.ms, 1)}
            typer.echo(json.dumps(line, ensure_ascii=False))
        else:
            read = "; ".join(f"{code.symbology} {code.text!r}" for code in found.codes)
            typer.echo(f"{found.file}: {read or 'no code'}")
    raise typer.Exit(0 if complete else FAILED)


@app.command()
def bench(
    scans: Annotated[int, typer.Option(min=1, max=250, help="Readings to time.")] = 100,
    starts: Annotated[int, typer.Option(min=1, help="Starts of the program to time.")] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure what the gate costs on this machine."""

    def measure() -> int:
        from kiosk.app import bench

        figures = bench.run_bench(scans, starts)
        typer.echo(json.dumps(bench.as_json(figures)) if as_json else bench.as_table(figures))
        return 0

    _run(measure)


@outbox_app.command("list")
def list_outbox(
    config: ConfigOption,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON line each.")] = False,
) -> None:
    """Print what needs a person, then what is on its way."""

    def run() -> int:
        from kiosk.app.station_data import lines, open_rows
        from kiosk.settings import load_settings

        settings = load_settings(config)
        zone = ZoneInfo(settings.station.timezone)
        for line in lines(open_rows(settings), zone, as_json=as_json):
            typer.echo(line)
        return 0

    _run(run)


@outbox_app.command("retry")
def retry_outbox(
    config: ConfigOption,
    receipts: Annotated[
        list[str] | None, typer.Argument(help="As `list` shows them; without any, all.")
    ] = None,
) -> None:
    """Have the station try them again, as soon as it runs and the portal is there."""

    def run() -> int:
        from kiosk.app.station_data import send_again
        from kiosk.settings import load_settings

        typer.echo(f"{send_again(load_settings(config), receipts or [])} to be tried again")
        return 0

    _run(run)


@outbox_app.command("export")
def export_outbox(
    config: ConfigOption,
    file: Annotated[typer.FileTextWrite, typer.Argument(help="A CSV file, or - to print it.")],
) -> None:
    """Write every reading that is kept, delivered or not."""

    def run() -> int:
        from kiosk.app.station_data import export
        from kiosk.settings import load_settings

        typer.echo(f"{export(load_settings(config), file)} readings written", err=True)
        return 0

    _run(run)


@app.command()
def pin(config: ConfigOption) -> None:
    """Set the staff PIN of a station; asks for it."""

    def run() -> int:
        from kiosk.app.station_data import set_pin
        from kiosk.settings import load_settings

        settings = load_settings(config)
        set_pin(settings, typer.prompt("New PIN", hide_input=True, confirmation_prompt=True))
        typer.echo("The staff PIN is set.")
        return 0

    _run(run)


@portal_app.command()
def account(
    business: Annotated[str, typer.Option(help="The business's name.")],
    timezone: Annotated[str, typer.Option(help="Its time zone, like Europe/Paris.")],
    point_name: Annotated[str, typer.Option(help="What its points are called.")] = "Fan Points",
    database: DatabaseOption = DATABASE,
) -> None:
    """Make an account with a business; prints its keys, which are kept nowhere else."""

    def make(opened: "PortalDatabase") -> dict[str, object]:
        from kiosk.portal.setting_up import add_account

        return asdict(add_account(opened, business, timezone, point_name))

    _set_up(database, make)


@portal_app.command()
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

    def make(opened: "PortalDatabase") -> dict[str, object]:
        from kiosk.portal.setting_up import add_performance

        uid = add_performance(opened, business_id, name, start, end, doors)
        return {"performance_uid": uid}

    _set_up(database, make)


def _set_up(url: str, make: "Callable[[PortalDatabase], dict[str, object]]") -> None:
    """Run `make` on the portal's database and print what it made, a line each."""
    from kiosk.portal.migrating import DatabaseUnusable
    from kiosk.portal.server import opened

    try:
        with opened(url) as database:
            made = make(database)
    except DatabaseUnusable as error:
        _fail(error)
    except ValueError as error:
        _fail(error, USAGE)
    for name, value in made.items():
        typer.echo(f"{name} = {json.dumps(value)}")


@portal_app.command()
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
        _fail(f"unknown seed {seed!r}; known: {', '.join(SEEDS)}", USAGE)
    if stop_at_eof:
        _stop_at_eof()
    try:
        background = Background(interval, transports(mail_dir, smtp, sms_url, delivery_url))
    except ValueError as error:
        _fail(error, USAGE)
    except OSError as error:
        _fail(f"cannot write messages to {mail_dir}: {error}")
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
        _fail(error)
    except OSError as error:
        _fail(f"cannot serve on {host}:{port}: {error}")


def _stop_at_eof() -> None:
    """End when whoever started us ends, however it does: then our standard input closes."""

    def wait() -> None:
        while os.read(0, 1024):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True).start()


def _run(start: Callable[[], int]) -> NoReturn:
    """Run a station and exit with its code; faults of configuration and world are one line."""
    from kiosk.app.faults import WORLD_FAULTS
    from kiosk.settings import ConfigError

    try:
        code = start()
    except ConfigError as error:
        _fail(error, USAGE)
    except WORLD_FAULTS as error:
        _fail(error)
    raise typer.Exit(code)
