"""Something that answers in the portal's place."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

HTML = b"<!doctype html><title>Welcome to Stadium Wi-Fi</title>"


@contextmanager
def answering(
    status: int,
    body: bytes,
    kind: str = "text/html",
    *,
    asked: list[str] | None = None,
    lacks: str = "?",
) -> Iterator[str]:
    """A server that says the same to everybody, but 404 of what it lacks; its URL.

    It notes what was asked.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if asked is not None:
                asked.append(self.requestline.removesuffix(" HTTP/1.1"))
            self.send_response(404 if self.path.endswith(lacks) else status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - http.server's name

        def log_message(self, *_: object) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()
