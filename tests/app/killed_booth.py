"""A booth that is killed after the ledger's word and before the screen's.

`python -m tests.app.killed_booth DATA_DIR KEYS PASS`
"""

import os
import signal
import sys
import threading
from pathlib import Path

from pydantic import HttpUrl

from kiosk.domain.readings import Source
from kiosk.settings import Mode, PassRules, PortalAccess, Settings, Station
from kiosk.station.redeeming import OwnLedger
from tests.app.conftest import Lane

data_dir, keys, text = sys.argv[1:]
redeem = OwnLedger.redeem


async def redeem_and_die(self, wish):
    """The last thing that this process does."""
    await redeem(self, wish)
    os.kill(os.getpid(), signal.SIGKILL)


OwnLedger.redeem = redeem_and_die
settings = Settings(
    station=Station(business_id=12345, name="North Gate", mode=Mode.BOOTH, data_dir=Path(data_dir)),
    portal=PortalAccess(url=HttpUrl("http://127.0.0.1:1"), api_key="demo-key"),
    passes=PassRules(keys=(Path(keys),)),
)
lane = Lane(settings, "demo-secret")
lane.engine.read(Source.KEYBOARD, "keyboard", text, "")
threading.Event().wait()
