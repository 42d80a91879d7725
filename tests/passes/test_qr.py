"""QR images of tokens: small enough, and read back by our own decoder."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.domain.ids import BusinessId, FanId
from kiosk.passes.qr import MAX_LETTERS, QUIET_ZONE, qr_matrix
from kiosk.passes.tokens import issue
from kiosk.scanning.decoder import Decoder
from tests.passes.issued import BEFORE_2106, CARD, KEY, PASS
from tests.scanning.codes_drawn import centred

LARGEST = replace(
    PASS, fan_id=FanId(2**63 - 1), business_id=BusinessId(2**63 - 1), ends=BEFORE_2106
)
TOKENS = {"card": CARD, "pass": PASS, "largest": LARGEST}


@pytest.fixture(scope="module")
def drawn():
    return {name: qr_matrix(issue(token, KEY)) for name, token in TOKENS.items()}


@pytest.mark.parametrize(("name", "version"), [("card", 8), ("pass", 9), ("largest", 9)])
def test_no_token_is_larger_than_version_9(drawn, name, version):
    assert drawn[name].version == version
    assert len(drawn[name].modules) == 17 + 4 * version
    assert {len(row) for row in drawn[name].modules} == {17 + 4 * version}


@pytest.mark.parametrize("name", TOKENS)
def test_three_pixels_a_module_are_enough_for_our_decoder(drawn, name):
    dark = np.pad(np.array(drawn[name].modules), QUIET_ZONE)
    picture = np.kron(~dark, np.ones((3, 3))).astype(np.uint8) * 255
    (found,) = Decoder(frozenset({"qr"})).decode(centred(picture))
    assert (found.text, found.symbology) == (issue(TOKENS[name], KEY), "qr")


def test_a_code_is_a_code_up_to_its_edges(drawn):
    modules = drawn["pass"].modules
    assert all(modules[0][:7])
    assert all(row[0] for row in modules[:7])
    assert not any(modules[7][:8])


@pytest.mark.parametrize("text", ["", "lk1:aa", "LK1:Ä", "A" * (MAX_LETTERS + 1)])
def test_what_alphanumeric_mode_cannot_hold_is_refused(text):
    with pytest.raises(ValueError, match="letters"):
        qr_matrix(text)


def test_the_longest_text_is_drawn():
    assert qr_matrix("A" * 262).version == 9
    assert qr_matrix("A" * 263).version == 10
