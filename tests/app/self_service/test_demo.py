"""The demo's kiosk."""

from kiosk.app.demo import DemoOptions, check_options, demo_settings
from kiosk.app.demo_visits import demo_visits
from kiosk.app.passes import open_issuer, open_tokens
from kiosk.settings import Mode


def test_it_signs_passes_and_reads_fan_cards(tmp_path):
    options = DemoOptions(mode="self_service")
    check_options(options)
    plain = demo_settings(options, tmp_path / "station", "http://127.0.0.1:1")
    settings, [(card, _)] = demo_visits(tmp_path, plain)
    assert settings.station.mode is Mode.SELF_SERVICE
    assert open_issuer(settings) is not None
    tokens = open_tokens(settings)
    assert tokens is not None
    assert tokens.read(card).fan_id == 1001
    assert "" in settings.self_service.terms_texts()
