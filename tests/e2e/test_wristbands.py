"""A wristband held to a real PC/SC reader, linked to its fan, who earns with it."""

import time

import pytest

from kiosk.domain.debounce import DEBOUNCE_S
from tests.nfc import Tag, Type2, running_service, text_record

pytestmark = pytest.mark.soak

TABLE = '[[scanner]]\nkind = "nfc"\nuid = "decimal"\n'
BAND = Tag("00001ABC")
"""In decimal its UID is 6844: a fan's number, to whom did not know better."""


def test_a_wristband_is_linked_to_a_fan_and_known_from_then_on(processes, portal_url):
    with running_service() as service:
        station = processes.station(portal_url, TABLE)
        processes.wait_for_log("catalogue_fetched")
        processes.wait_for_reader("nfc", [True])
        with service.touch(BAND):
            outcome = station.reading()
        assert (outcome["verdict"], outcome["source"]) == ("link_needed", "nfc")
        with service.touch(Type2(text_record("fan:1003"))):
            outcome = station.reading()
        assert (outcome["verdict"], outcome["fan_id"]) == ("linked", 1003)
        time.sleep(DEBOUNCE_S)  # Until then, the same band again is the same reading.
        with service.touch(BAND):
            outcome = station.reading()
        assert (outcome["verdict"], outcome["fan_id"]) == ("already", 1003)
        assert (outcome["source"], outcome["symbology"]) == ("nfc", "uid")
        assert station.end() == 0
