"""From the self-service kiosk's window to the engine."""

from kiosk.app.engine import Engine
from kiosk.ui.self_service.bridge import VisitCalls


def visit_calls(engine: Engine) -> VisitCalls:
    """The calls of one engine; each returns at once."""
    return VisitCalls(
        begin=lambda: engine.visit(lambda visit: visit.begin()),
        give_email=lambda email: engine.visit(lambda visit: visit.give_email(email)),
        register=lambda first, last, accepted: engine.visit(
            lambda visit: visit.register(first, last, terms_accepted=accepted)
        ),
        choose=lambda way: engine.visit(lambda visit: visit.choose(way)),
        give_password=lambda password: engine.visit(lambda visit: visit.give_password(password)),
        give_code=lambda code: engine.visit(lambda visit: visit.give_code(code)),
        send_again=lambda: engine.visit(lambda visit: visit.send_again()),
        back=lambda: engine.visit(lambda visit: visit.back()),
        leave=lambda: engine.visit(lambda visit: visit.leave()),
        reload=lambda: engine.visit(lambda visit: visit.reload()),
        open_pass=lambda reward_uid: engine.visit(lambda visit: visit.open_pass(reward_uid)),
        close_pass=lambda: engine.visit(lambda visit: visit.close_pass()),
        expect_wristband=lambda: engine.visit(lambda visit: visit.expect_wristband()),
        link_wristband=lambda barcode: engine.visit(lambda visit: visit.link_wristband(barcode)),
        put_aside=lambda: engine.visit(lambda visit: visit.put_aside()),
        celebrated=lambda: engine.visit(lambda visit: visit.celebrated()),
        picture=lambda uid, width: engine.visit(lambda visit: visit.picture(uid, width)),
        try_pin=lambda pin: engine.visit(lambda visit: visit.try_pin(pin)),
    )
