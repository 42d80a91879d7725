"""Whose certificates are believed: what the machine and its environment say, read once.

Reading them takes 40 ms and more, in which nothing else of Python's goes on.
"""

import ssl
from functools import cache

import httpx


@cache
def trust() -> ssl.SSLContext:
    """What every connection goes by."""
    return httpx.create_ssl_context()
