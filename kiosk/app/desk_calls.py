"""From the view models of staff to the engine."""

from kiosk.app.engine import Engine
from kiosk.ui.bridge import BoothCalls, DeskCalls, FanCalls


def desk_calls(engine: Engine) -> DeskCalls:
    """The calls of one engine; each returns at once."""
    return DeskCalls(
        unlock=lambda pin: engine.desk(lambda desk: desk.unlock(pin)),
        find=lambda text: engine.desk(lambda desk: desk.find(text)),
        send_again=lambda reading: engine.desk(lambda desk: desk.send_again(reading)),
        close=lambda reading, note: engine.desk(lambda desk: desk.close(reading, note)),
        lock=lambda: engine.desk(lambda desk: desk.lock()),
        touch=lambda: engine.desk(lambda desk: desk.touch()),
        fans=_fan_calls(engine),
    )


def _fan_calls(engine: Engine) -> FanCalls:
    return FanCalls(
        search=lambda typed: engine.fans(lambda desk: desk.search(typed)),
        open=lambda fan_id: engine.fans(lambda desk: desk.open(fan_id)),
        back=lambda: engine.fans(lambda desk: desk.back()),
        reload=lambda: engine.fans(lambda desk: desk.reload()),
        give=lambda reward_uid: engine.fans(lambda desk: desk.give(reward_uid)),
        expect_wristband=lambda: engine.fans(lambda desk: desk.expect_wristband()),
        put_aside=lambda: engine.fans(lambda desk: desk.put_aside()),
        move_wristband=lambda pin: engine.fans(lambda desk: desk.move_wristband(pin)),
        unlink_wristband=lambda code: engine.fans(lambda desk: desk.unlink_wristband(code)),
    )


def booth_calls(engine: Engine) -> BoothCalls:
    """What staff do with passes, for the booth's loop."""
    return BoothCalls(
        override=lambda reading, pin, why: engine.booth(
            lambda booth: booth.override(reading, pin, why)
        ),
        undo=lambda reading: engine.booth(lambda booth: booth.undo(reading)),
        redeem=lambda reading, serial: engine.booth(lambda booth: booth.redeem(reading, serial)),
    )
