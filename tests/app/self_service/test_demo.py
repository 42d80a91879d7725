"""The demo's kiosk."""

from kiosk.app.demo import DemoOptions, as_kiosk, check_options, demo_settings
from kiosk.app.passes import open_issuer, open_tokens
from kiosk.settings import Mode


def test_it_signs_passes_and_reads_fan_cards(tmp_path):
    options = DemoOptions(mode="self_service")
    check_options(options)
    settings = as_kiosk(
        demo_settings(options, tmp_path / "station", "http://127.0.0.1:1"), tmp_path
    )
    assert settings.station.mode is Mode.SELF_SERVICE
    assert open_issuer(settings) is not None
    assert open_tokens(settings) is not None
