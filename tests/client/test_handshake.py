"""A handshake that is given up hangs up: a real socket that never answers it."""

import asyncio

import pytest

pytestmark = pytest.mark.anyio


async def test_a_call_cancelled_in_its_handshake_leaves_no_connection_open(connect):
    begun, ended = asyncio.Event(), asyncio.Event()

    async def silent(reader, writer):
        await reader.readexactly(1)  # The handshake's first byte, from us.
        begun.set()
        await reader.read()
        ended.set()
        writer.close()

    listening = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    async with listening:
        call = asyncio.create_task(connect(f"https://127.0.0.1:{port}").businesses())
        await begun.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        async with asyncio.timeout(5):
            await ended.wait()
