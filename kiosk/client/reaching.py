"""Why the portal cannot be reached, in words that say what to do."""

import socket
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx

PORTS = {"http": 80, "https": 443}

_URL = "Check the url in station.toml."
_NETWORK = "Check the network, its firewall, and the url in station.toml."
_NOT_YET, _EXPIRED, _OTHER_HOST, _OTHER_ADDRESS = 9, 10, 62, 64
"""OpenSSL's numbers of what is wrong with a certificate (`X509_V_ERR_…`)."""


def why_unreachable(error: BaseException, url: str) -> tuple[str, str]:
    """What keeps us from the portal at `url`, and what to do; `error` as `PortalClient` raised it.

    Nothing of the url but its host and port is in the words.
    """
    where = _where(url)
    found = (words for cause in _causes(error) if (words := _words(cause, where)))
    return next(found, (f"{where} ends the call without an answer.", _NETWORK))


def _words(cause: BaseException, where: str) -> tuple[str, str] | None:
    match cause:
        case ssl.SSLCertVerificationError():
            words = _certificate(cause, where)
        case ssl.SSLError():
            words = f"{where} does not speak TLS.", f"{_URL} Is it http://, not https://?"
        case socket.gaierror():
            host = where.rpartition(":")[0]
            words = f"There is no host {host} to be found.", f"{_URL} Check the network's DNS."
        case ConnectionRefusedError():
            words = f"Nothing listens at {where}.", f"Is the portal running there? {_URL}"
        case httpx.ConnectTimeout():
            words = f"{where} does not answer.", _NETWORK
        case httpx.TimeoutException():
            words = f"{where} takes the call and does not answer.", "Ask who runs the portal."
        case OSError() if cause.strerror:
            words = f"{where} cannot be reached: {cause.strerror}.", _NETWORK
        case _:
            return None
    return words


def _causes(error: BaseException) -> Iterator[BaseException]:
    """What led to the error, the deepest first: there the reason is."""
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or step.__context__
    for link in reversed(chain):
        # anyio tries every address of a host and raises all that failed, as a group.
        if isinstance(link, BaseExceptionGroup):
            yield from link.exceptions
        yield link


def _certificate(error: ssl.SSLCertVerificationError, where: str) -> tuple[str, str]:
    match error.verify_code:
        case code if code == _EXPIRED:
            return f"The certificate of {where} has expired.", "Check this machine's clock first."
        case code if code == _NOT_YET:
            return f"The certificate of {where} is not valid yet.", "Set this machine's clock."
        case code if code in (_OTHER_HOST, _OTHER_ADDRESS):
            return f"The certificate of {where} is for another host.", _URL
        case _:
            reason = error.verify_message.rstrip(".")
            return (
                f"The certificate of {where} is from nobody this machine trusts: {reason}.",
                "A sign-in page or a filter of the network? Else ask who runs the portal.",
            )


def _where(url: str) -> str:
    parts = urlsplit(url)
    port = parts.port or PORTS.get(parts.scheme, PORTS["http"])
    return f"{parts.hostname}:{port}"
