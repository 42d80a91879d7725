"""A booth of its own process: `redeemer.py DATABASE STATION SEED PASSES`; a JSON line an answer."""

import asyncio
import json
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.ports import StoreFailed
from kiosk.domain.redemption import Redemption, UsePolicy
from kiosk.store import Database, SqlLedger

path, station, seed, passes = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


async def answer(ledger, wish):
    """The ledger's answer; a file that others keep locked for too long is asked again."""
    while True:
        try:
            return await ledger.redeem(wish, UsePolicy())
        except StoreFailed as error:
            if "locked" not in str(error):
                raise


async def main():
    database = await Database.open(path)
    ledger = SqlLedger(database)
    numbers = list(range(passes))
    random.Random(seed).shuffle(numbers)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for number in numbers:
        reading, serial = ReadingId(f"{station}-{number}"), Serial(f"{number:016x}")
        who = FanId(number), RewardUid("vip")
        wish = Redemption(reading, serial, *who, datetime.now(UTC), station)
        redeemed = await answer(ledger, wish)
        said = {"reading": reading, "serial": serial, "station": station}
        said["decision"] = redeemed.decision
        said["first"] = redeemed.earlier[0].redemption.id if redeemed.earlier else None
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()
    await database.close()


asyncio.run(main())
