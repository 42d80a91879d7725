"""What is said of a portal that cannot be reached: real sockets, real certificates."""

import asyncio
import socket
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest

from kiosk.client import why_unreachable
from kiosk.client.trust import trust
from kiosk.domain.ports import Unreachable

# The keyring's, on Linux: no dependency of ours.
x509 = pytest.importorskip("cryptography.x509")
hashes = pytest.importorskip("cryptography.hazmat.primitives.hashes")
serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
ec = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ec")

pytestmark = pytest.mark.anyio

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


async def words(connect, url, **options):
    with pytest.raises(Unreachable) as caught:
        await connect(url, **options).businesses()
    says, advice = why_unreachable(caught.value, url)
    assert advice.endswith((".", "?"))
    return says


@pytest.fixture(autouse=True)
def trust_is_read_anew():
    trust.cache_clear()
    yield
    trust.cache_clear()


def write_certificate(folder, host, begins, ends):
    """A certificate for `host` signed by itself, and its key; the file of both."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "kiosk test")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, begins, ends)
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))])
    certificate = builder.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "certificate.pem"
    file.write_bytes(secret + certificate.public_bytes(pem))
    return file


async def serving(file):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=context)
    return server, f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    ("host", "begins", "ends", "trusted", "said"),
    [
        ("127.0.0.1", -DAY, DAY, False, "from nobody this machine trusts"),
        ("127.0.0.1", -2 * DAY, -DAY, True, "has expired"),
        ("127.0.0.1", DAY, 2 * DAY, True, "is not valid yet"),
        ("127.0.0.2", -DAY, DAY, True, "is for another host"),
    ],
)
async def test_a_certificate_that_is_no_good(
    connect, tmp_path, monkeypatch, host, begins, ends, trusted, said
):
    file = write_certificate(tmp_path, host, NOW + begins, NOW + ends)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
    server, url = await serving(file)
    async with server:
        assert said in await words(connect, url)


async def test_a_portal_that_speaks_no_tls(connect):
    async def answer(reader, writer):
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        assert "does not speak TLS" in await words(connect, url)


async def test_nobody_listening(connect, unused_port):
    url = f"http://127.0.0.1:{unused_port}"
    assert await words(connect, url) == f"Nothing listens at 127.0.0.1:{unused_port}."


async def test_a_host_that_there_is_not(connect, monkeypatch):
    def unknown(*_args, **_options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    said = await words(connect, "https://user:hush@portal.invalid/path?hush")
    assert said == "There is no host portal.invalid to be found."


async def test_a_portal_that_stays_silent(connect, server):
    server.answers.append(None)
    assert "does not answer" in await words(connect, server.url, timeout_s=0.2)


async def test_a_portal_that_hangs_up(connect, server):
    assert "ends the call without an answer" in await words(connect, server.url)
