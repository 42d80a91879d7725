"""Why a network camera's stream cannot be opened: its host is asked once more, plainly.

Neither user nor password nor path of an address is ever said.
"""

import base64
import http.client
import socket
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from kiosk.scanning.errors import CameraError

ANSWER_S = 3.0

_PORTS = {"http": 80, "https": 443, "rtsp": 554}
_MOVING = frozenset({"image", "multipart", "video"})
_LINE = 200
"""As much of an answer as holds its first line."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a host says: a status, 0 for none that is one, and whether a video should follow."""

    status: int = 0
    video: bool = False


@dataclass(frozen=True, slots=True)
class _Address:
    """A camera's address, taken apart."""

    url: SplitResult
    host: str
    port: int

    @property
    def target(self) -> str:
        """Path and query, as a request names them."""
        path = self.url.path or "/"
        return f"{path}?{self.url.query}" if self.url.query else path

    @property
    def authorization(self) -> dict[str, str]:
        """The header for the address's user, where it has one."""
        if self.url.username is None:
            return {}
        pair = f"{unquote(self.url.username)}:{unquote(self.url.password or '')}"
        return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


def host_of(url: str) -> str:
    """The host of an address, for the screen and the log."""
    try:
        return urlsplit(url).hostname or "the given address"
    except ValueError:
        return "the given address"


def why_no_stream(url: str, timeout_s: float = ANSWER_S) -> CameraError:
    """Why there is no video at `url`; blocks for a few `timeout_s` at most."""
    address = _taken_apart(url)
    if address is None:
        return CameraError(
            "The camera's address cannot be understood.",
            "Write it like rtsp://user:password@192.168.1.20/stream.",
        )
    try:
        answer = _ask(address, timeout_s)
    except (OSError, http.client.HTTPException, UnicodeError) as error:
        return _unreached(error, address)
    return _answered(answer, address)


def _taken_apart(url: str) -> _Address | None:
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return None
    return _Address(parts, parts.hostname, port) if parts.hostname and port else None


def _ask(address: _Address, timeout_s: float) -> _Answer:
    with socket.create_connection((address.host, address.port), timeout_s):
        pass  # Whether anything listens there at all; raises OSError.
    try:
        match address.url.scheme:
            case "http" | "https":
                return _ask_http(address, timeout_s)
            case "rtsp":
                return _ask_rtsp(address, timeout_s)
            case _:
                return _Answer(http.HTTPStatus.OK)
    except (OSError, http.client.HTTPException):
        return _Answer()


def _ask_http(address: _Address, timeout_s: float) -> _Answer:
    secure = address.url.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    with closing(kind(address.host, address.port, timeout=timeout_s)) as connection:
        connection.request("GET", address.target, headers=address.authorization)
        response = connection.getresponse()
        return _Answer(response.status, response.headers.get_content_maintype() in _MOVING)


def _ask_rtsp(address: _Address, timeout_s: float) -> _Answer:
    place = f"rtsp://{address.host}:{address.port}{address.target}"
    lines = [f"DESCRIBE {place} RTSP/1.0", "CSeq: 1", "Accept: application/sdp"]
    lines += [f"{name}: {value}" for name, value in address.authorization.items()]
    with socket.create_connection((address.host, address.port), timeout_s) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        said = connection.recv(_LINE).split(maxsplit=2)
    known = len(said) > 1 and said[1].isdigit()
    return _Answer(int(said[1]), video=True) if known else _Answer()


def _unreached(error: Exception, address: _Address) -> CameraError:
    match error:
        case socket.gaierror() | UnicodeError():
            return CameraError(
                f"No machine is called {address.host} in this network.",
                "Check the address in station.toml, and the network.",
            )
        case ConnectionRefusedError():
            return CameraError(
                f"The camera at {address.host} refuses: nothing listens on port {address.port}.",
                "Check the port in station.toml, and that the camera's stream is switched on.",
            )
        case _:
            return CameraError(
                f"The camera at {address.host} does not answer.",
                "Check that it is switched on and on the same network.",
            )


def _answered(answer: _Answer, address: _Address) -> CameraError:
    host, status = address.host, answer.status
    match status:
        case 0:
            return CameraError(
                f"The camera at {host} takes the call and says nothing.",
                "Switch it off and on again.",
            )
        case 401 | 403:
            return CameraError(
                f"The camera at {host} refuses the user or the password.",
                "Write both in the address: rtsp://user:password@…",
            )
        case 404:
            return CameraError(
                f"The camera at {host} has no stream of that name.",
                "Check what follows the host in the address, in the camera's manual.",
            )
        case _ if status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
            return CameraError(
                f"The camera at {host} answers with error {status}.",
                "It is tried again by itself; else switch it off and on again.",
            )
        case _ if answer.video:
            return CameraError(
                f"The camera at {host} answers, but sends no picture.",
                "It is tried again by itself; else switch it off and on again.",
            )
        case _:
            return CameraError(
                f"What {host} sends is not a video.",
                "Check what follows the host in the address, in the camera's manual.",
            )
