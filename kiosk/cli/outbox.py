"""`kiosk outbox`: what a station has not delivered yet."""

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.carrying_out import ConfigOption, carry_out

app = typer.Typer(no_args_is_help=True, help="What a station has not delivered yet.")


@app.command("list")
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

    carry_out(run)


@app.command("retry")
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

    carry_out(run)


@app.command("export")
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

    carry_out(run)
