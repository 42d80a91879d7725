"""The Loyalty Portal's API over HTTP, typed; tolerant of extra and missing fields.

Imports httpx, pydantic and `kiosk.domain`. It is the only package that knows the wire.
"""

from kiosk.client.api import Heard, PortalClient
from kiosk.client.budget import Budget
from kiosk.client.meter import Meter
from kiosk.client.reaching import why_unreachable
from kiosk.client.sessions import SessionsClient

__all__ = ["Budget", "Heard", "Meter", "PortalClient", "SessionsClient", "why_unreachable"]
