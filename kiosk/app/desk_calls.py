"""From the staff desk's view models to the engine."""

from kiosk.app.engine import Engine
from kiosk.ui.bridge import DeskCalls, FanCalls


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
