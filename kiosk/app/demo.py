"""`kiosk demo`: the embedded portal in a process of its own, a station, and a simulated camera."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import HttpUrl

from kiosk.app.demo_passes import Codes, DemoPasses, demo_passes
from kiosk.app.demo_visits import SIGN_IN, demo_visits
from kiosk.app.devices import Devices
from kiosk.app.faults import StartFailed
from kiosk.app.run import RunOptions, run_gate
from kiosk.domain.readings import Source
from kiosk.scanning.simulated import SimulatedSource
from kiosk.settings import (
    CameraScanner,
    ConfigError,
    KeyboardScanner,
    Look,
    Mode,
    PassRules,
    PortalAccess,
    Settings,
    Station,
)

API_KEY, API_SECRET = "demo-key", "demo-secret"
BUSINESS_ID = 12345
STOP_S = 10.0
LEAD_IN = 60
"""Frames, two seconds of them, in which the idle gate can be seen."""

LEAD_IN_AT_START = 150
"""Likewise at the kiosk, whose start page waits for the business's name."""

FANS_AT_THE_GATE: Codes = (
    ("fan:1001", "qr"),
    ("fan:1004", "qr"),  # 20 points under Silver
    ("https://fans.example.com/card?fan_id=1001", "qr"),  # the same fan once more
    ("WB00001002", "code128"),  # a wristband that the portal knows
    ("fan:1007", "qr"),
    ("WB00009001", "code128"),  # a wristband of nobody yet
    ("fan:1008", "qr"),  # so it becomes this fan's
    ("fan:4040", "qr"),  # nobody
    ("fan:1012", "qr"),
)


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """What `kiosk demo` was asked; `camera` None: the simulated one."""

    mode: str = "gate"
    camera: str | None = None
    theme: str = "dark"


def run_demo(options: DemoOptions, window: RunOptions) -> int:
    """Run the demo until its window closes; the exit code."""
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-", ignore_cleanup_errors=True) as folder:
        data_dir = Path(folder)
        check_options(options)
        mail = data_dir / "mail" if options.mode == Mode.SELF_SERVICE else None
        with portal_process(data_dir / "portal.db", mail) as url:
            settings = demo_settings(options, data_dir / "station", url)
            if mail:
                return _run_visits(options, window, settings, data_dir, mail)
            codes = FANS_AT_THE_GATE
            if options.mode == Mode.BOOTH:
                passes = demo_passes(data_dir, settings, API_SECRET)
                settings, codes = as_booth(settings, passes), passes.codes
            return run_gate(settings, API_SECRET, window, _simulated(options, codes))


def _run_visits(
    options: DemoOptions, window: RunOptions, settings: Settings, folder: Path, mail: Path
) -> int:
    """The kiosk, whose camera is shown a fan card only where nobody is there to sign in."""
    settings, codes = demo_visits(folder, settings)
    print(SIGN_IN.format(mail=mail), file=sys.stderr)  # noqa: T201
    alone = window.scans or window.screenshots
    camera = _simulated(options, codes, LEAD_IN_AT_START) if alone else None
    return run_gate(settings, API_SECRET, window, camera)


def as_booth(settings: Settings, passes: DemoPasses) -> Settings:
    """The same station as a booth that believes the demo's key."""
    station = settings.station.model_copy(update={"mode": Mode.BOOTH, "name": "North Lounge"})
    rules = PassRules(keys=(passes.keys,), revocations=passes.revocations)
    return settings.model_copy(update={"station": station, "passes": rules})


def check_options(options: DemoOptions) -> None:
    """Raise ConfigError for a mode or theme that there is not."""
    if options.mode not in list(Mode):
        raise ConfigError(f"--mode {options.mode!r}: there is {', '.join(Mode)}")
    if options.theme not in ("dark", "light"):
        raise ConfigError(f"--theme {options.theme!r}: there is dark and light")


def demo_settings(options: DemoOptions, data_dir: Path, url: str) -> Settings:
    """The demo's station at that portal."""
    return Settings(
        station=Station(
            business_id=BUSINESS_ID,
            name="North Gate 2",
            site_name="North Gate",
            scan_groups=("gates",),
            data_dir=data_dir,
        ),
        portal=PortalAccess(url=HttpUrl(url), api_key=API_KEY),
        scanner=(*_camera(options.camera), KeyboardScanner(kind="keyboard")),
        screen=Look(theme="light" if options.theme == "light" else "dark"),
    )


def _camera(device: str | None) -> tuple[CameraScanner, ...]:
    if device is None:
        return ()
    return (CameraScanner(kind="camera", device=int(device) if device.isdecimal() else device),)


def _simulated(
    options: DemoOptions, codes: Codes, lead_in: int = LEAD_IN
) -> Callable[[Devices], None] | None:
    """Starts a camera that sees these codes; None where a real one was asked for."""

    def opener(_: int | str) -> SimulatedSource:
        return SimulatedSource(codes, loop=True, lead_in=lead_in)

    def start(devices: Devices) -> None:
        scanner = CameraScanner(kind="camera", device="demo")
        devices.start_camera(scanner, Source.SIMULATED, opener)

    return None if options.camera else start


@contextmanager
def portal_process(database: Path, mail: Path | None = None) -> Iterator[str]:
    """The embedded portal with demo data on a free port; gives its URL.

    What fans are sent is written into `mail`, where there is one.
    """
    command = [sys.executable, "-m", "kiosk", "portal", "serve", "--port", "0"]
    command += ["--database", f"sqlite:///{database}", "--seed", "demo"]
    command += ["--quiet", "--stop-at-eof", *(["--mail-dir", str(mail)] if mail else [])]
    # In a session of its own, so that Ctrl-C ends the window first and the portal after it. Where
    # this process is killed its end of the pipe closes, and the portal ends, too.
    process = subprocess.Popen(  # noqa: S603 - our own command
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=os.name == "posix",
    )
    try:
        yield _url(process)
    finally:
        _end(process)


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.communicate(timeout=STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()


def _url(process: "subprocess.Popen[str]") -> str:
    line = process.stdout.readline() if process.stdout else ""
    *_, url = line.split() or [""]
    if not url.startswith("http"):
        raise StartFailed("the embedded portal did not start; its message is above")
    return url
