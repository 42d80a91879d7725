"""The real client, the real portal, and a server that answers whatever a test scripts."""

import asyncio
import json
import re
import shutil
import socket
from collections import deque
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime

import httpx
import pytest

from kiosk.client import Budget, PortalClient
from kiosk.domain.ids import BusinessId
from kiosk.portal.api import create_app
from kiosk.portal.database import Database
from kiosk.portal.seed import seed_demo

NOW = datetime(2026, 11, 23, 19, 42, 31, tzinfo=UTC)
SHORT_S = 0.3


class ScriptedServer:
    """Answers each connection's one request with the next scripted bytes, then hangs up.

    None never answers. Once the script is used up it hangs up without a word.
    """

    def __init__(self):
        self.answers = deque()
        self.requests = []
        self.url = ""

    def answer(self, status="200 OK", body=b"{}", kind="application/json", **headers):
        """Script one well-formed answer."""
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        fields = {"Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close"}
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self.answers.append(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    async def _request(self, reader):
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        return head + (await reader.readexactly(int(length[1])) if length else b"")

    async def serve(self, reader, writer):
        try:
            self.requests.append(await self._request(reader))
            answer = self.answers.popleft() if self.answers else b""
            if answer is None:
                await reader.read()
                return
            writer.write(answer)
            await writer.drain()
        finally:
            writer.close()


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
async def server(anyio_backend) -> AsyncIterator[ScriptedServer]:
    scripted = ScriptedServer()
    listening = await asyncio.start_server(scripted.serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    scripted.url = f"http://127.0.0.1:{port}"
    yield scripted
    listening.close()
    await listening.wait_closed()


@pytest.fixture
def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield probe.getsockname()[1]


@pytest.fixture
async def connect(anyio_backend):
    """Returns clients: `connect(url, …)`, closed when the test is over."""
    async with AsyncExitStack() as stack:

        def connect(
            url,
            api_key="demo-key",
            api_secret="demo-secret",
            calls_per_minute=1000,
            transport=None,
            timeout_s=None,
            heard=lambda date, took_s: None,
        ):
            budget = Budget(calls_per_minute)
            business_id = BusinessId(12345)
            client = PortalClient.connect(
                url, api_key, api_secret, business_id, budget, transport, heard
            )
            if timeout_s is not None:
                client._http.timeout = httpx.Timeout(timeout_s)
            stack.push_async_callback(client.aclose)
            return client

        yield connect


@pytest.fixture
def wire(server, connect):
    """The client of the scripted server."""
    return connect(server.url, timeout_s=SHORT_S)


@pytest.fixture(scope="session")
def seeded_portal_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("seeded") / "portal.db"
    database = Database(f"sqlite:///{path}")
    database.create_tables()
    seed_demo(database, NOW)
    database.close()
    return path


@pytest.fixture
def app(seeded_portal_file, tmp_path):
    copy = shutil.copy(seeded_portal_file, tmp_path / "portal.db")
    database = Database(f"sqlite:///{copy}")
    yield create_app(database, lambda: NOW, calls_per_minute=0)
    database.close()


@pytest.fixture
def portal(app, connect):
    """The client of the real portal, in process."""
    return connect("http://portal", transport=httpx.ASGITransport(app))


@pytest.fixture
def now():
    return NOW
