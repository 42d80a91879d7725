"""How long a gate takes to start."""

import os
import subprocess
import sys
import time
from pathlib import Path

from kiosk.app.demo import API_SECRET, BUSINESS_ID
from kiosk.app.faults import StartFailed
from kiosk.app.logs import LOG_NAME
from kiosk.settings import SECRET_VARIABLE

POLL_S = 0.005

STATION = """\
scanner = [{{ kind = "keyboard" }}]
[station]
business_id = {business_id}
site_name = "North Gate"
data_dir = '{data_dir}'
[portal]
url = "{url}"
api_key = "demo-key"
"""


def start_s(folder: Path, url: str) -> float:
    """Seconds from starting the program until the gate is on screen, listening and online."""
    folder.mkdir(exist_ok=True)
    log = folder / "log" / LOG_NAME
    log.unlink(missing_ok=True)
    config = folder / "station.toml"
    config.write_text(STATION.format(business_id=BUSINESS_ID, data_dir=folder, url=url))
    command = [sys.executable, "-m", "kiosk", "run", "--config", str(config)]
    started = time.perf_counter()
    env = {**os.environ, SECRET_VARIABLE: API_SECRET}
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL) as process:  # noqa: S603
        try:
            _wait_until_ready(process, log)
            return time.perf_counter() - started
        finally:
            process.terminate()


def _wait_until_ready(process: "subprocess.Popen[bytes]", log: Path) -> None:
    while not (log.exists() and "gate_ready" in log.read_text(encoding="utf-8")):
        if process.poll() is not None:
            raise StartFailed("the station ended before it was ready; its message is above")
        time.sleep(POLL_S)
