"""station.toml and the environment, typed.

Every key has a default but `[portal]` and `business_id`. An unknown key is an error that names the
nearest known one.
"""

from kiosk.settings.example import EXAMPLE
from kiosk.settings.loading import Settings, load_settings
from kiosk.settings.passes import PassRules
from kiosk.settings.scanners import (
    CameraScanner,
    KeyboardScanner,
    NfcScanner,
    Scanner,
    SerialScanner,
)
from kiosk.settings.secret import KEYRING_SERVICE, SECRET_VARIABLE, api_secret
from kiosk.settings.section import ConfigError, Section
from kiosk.settings.self_service import SelfService
from kiosk.settings.station import (
    CodeForms,
    Look,
    Mode,
    PerformanceTable,
    PortalAccess,
    ShownName,
    Station,
)

__all__ = [
    "EXAMPLE",
    "KEYRING_SERVICE",
    "SECRET_VARIABLE",
    "CameraScanner",
    "CodeForms",
    "ConfigError",
    "KeyboardScanner",
    "Look",
    "Mode",
    "NfcScanner",
    "PassRules",
    "PerformanceTable",
    "PortalAccess",
    "Scanner",
    "Section",
    "SelfService",
    "SerialScanner",
    "Settings",
    "ShownName",
    "Station",
    "api_secret",
    "load_settings",
]
