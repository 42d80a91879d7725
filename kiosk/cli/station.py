"""`kiosk demo`, `run`, `bench` and `pin`: a station, its measures and its staff."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.carrying_out import USAGE, ConfigOption, carry_out, fail

EventsOption = Annotated[
    str | None,
    typer.Option("--events", metavar="FILE|-", help="Write a JSON line per outcome."),
]


def demo(
    mode: Annotated[str, typer.Option(help="gate, booth or self_service.")] = "gate",
    camera: Annotated[
        str | None, typer.Option(help="A camera's index, name, file or URL, not the simulated one.")
    ] = None,
    scans: Annotated[int | None, typer.Option(min=1, help="Exit after this many readings.")] = None,
    screenshots: Annotated[
        Path | None, typer.Option(help="Write a PNG of idle and of each outcome here.")
    ] = None,
    size: Annotated[str, typer.Option(help="The window's size.")] = "1280x800",
    theme: Annotated[str, typer.Option(help="dark or light.")] = "dark",
    events: EventsOption = None,
) -> None:
    """Show a station at work: the embedded portal, demo data and a simulated camera."""
    from kiosk.app.demo import DemoOptions, run_demo
    from kiosk.app.run import RunOptions, parse_size

    def run() -> int:
        window = RunOptions(events, scans, screenshots, parse_size(size))
        return run_demo(DemoOptions(mode, camera, theme), window)

    carry_out(run)


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
        fail("name the station.toml with --config; --print-example shows one", USAGE)

    def start() -> int:
        from kiosk.app.forgetting import forget_what_is_freed
        from kiosk.app.run import RunOptions, parse_size, run_gate
        from kiosk.settings import Mode, api_secret, load_settings

        settings = load_settings(config)
        if settings.station.mode is Mode.SELF_SERVICE:
            forget_what_is_freed()
        secret = api_secret(settings.portal)
        return run_gate(settings, secret, RunOptions(events, None, None, parse_size(size)))

    carry_out(start)


def bench(
    scans: Annotated[int, typer.Option(min=1, max=250, help="Readings to time.")] = 100,
    starts: Annotated[int, typer.Option(min=1, help="Starts of the program to time.")] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure what a gate and a kiosk cost on this machine."""

    def measure() -> int:
        from kiosk.app import bench

        figures = bench.run_bench(scans, starts)
        typer.echo(json.dumps(bench.as_json(figures)) if as_json else bench.as_table(figures))
        return 0

    carry_out(measure)


def pin(config: ConfigOption) -> None:
    """Set the staff PIN of a station; asks for it."""

    def run() -> int:
        from kiosk.app.station_data import set_pin
        from kiosk.settings import load_settings

        settings = load_settings(config)
        set_pin(settings, typer.prompt("New PIN", hide_input=True, confirmation_prompt=True))
        typer.echo("The staff PIN is set.")
        return 0

    carry_out(run)
