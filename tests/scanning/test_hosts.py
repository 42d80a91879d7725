import socket
import threading
from contextlib import contextmanager

import pytest

from kiosk.scanning.hosts import host_of, why_no_stream

SOON_S = 0.2
SECRETS = ("secret", "hidden", "key=1")


@contextmanager
def answering(answer):
    """A host that gives each connection the same answer; None: it takes the call, says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        over = threading.Event()
        asked = []

        def serve():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                threading.Thread(target=talk, args=(connection,), daemon=True).start()

        def talk(connection):
            with connection:
                asked.append(connection.recv(4096))
                if answer is None:
                    over.wait(5)
                else:
                    connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}", asked
        over.set()
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


MULTIPART = b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=x\r\n\r\n"


def http(status, body=b""):
    return f"HTTP/1.1 {status} x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


@pytest.mark.parametrize(
    ("scheme", "answer", "cause"),
    [
        ("http", http(401), "The camera at 127.0.0.1 refuses the user or the password."),
        ("http", http(403), "The camera at 127.0.0.1 refuses the user or the password."),
        ("http", http(404), "The camera at 127.0.0.1 has no stream of that name."),
        ("http", http(503), "The camera at 127.0.0.1 answers with error 503."),
        ("http", http(200, b"<h1>VALID</h1>"), "What 127.0.0.1 sends is not a video."),
        ("http", b"\xff\x00garbage\r\n\r\n", "The camera at 127.0.0.1 takes the call and says"),
        ("http", b"", "The camera at 127.0.0.1 takes the call and says nothing."),
        ("http", None, "The camera at 127.0.0.1 takes the call and says nothing."),
        ("rtsp", b"RTSP/1.0 401 Unauthorized\r\n\r\n", "The camera at 127.0.0.1 refuses the user"),
        ("rtsp", b"RTSP/1.0 404 Not Found\r\n\r\n", "The camera at 127.0.0.1 has no stream"),
        ("http", MULTIPART, "The camera at 127.0.0.1 answers, but sends no picture."),
        ("rtsp", b"RTSP/1.0 200 OK\r\n\r\n", "The camera at 127.0.0.1 answers, but sends no"),
        ("rtsp", b"\xff\xff", "The camera at 127.0.0.1 takes the call and says nothing."),
        ("rtsp", None, "The camera at 127.0.0.1 takes the call and says nothing."),
        ("tcp", None, "What 127.0.0.1 sends is not a video."),
    ],
)
def test_each_answer_has_words_of_its_own_and_tells_no_secret(scheme, answer, cause):
    with answering(answer) as (host, _):
        fault = why_no_stream(f"{scheme}://user:secret@{host}/hidden?key=1", SOON_S)
    assert fault.cause.startswith(cause)
    assert fault.advice
    assert not any(secret in f"{fault.cause} {fault.advice}" for secret in SECRETS)


def test_the_host_is_asked_as_the_address_says():
    with answering(http(404)) as (host, asked):
        why_no_stream(f"http://us%20er:se%3Acret@{host}/a/b?c=d", SOON_S)
    (request,) = (said for said in asked if said)
    assert request.startswith(b"GET /a/b?c=d HTTP/1.1\r\n")
    assert b"Authorization: Basic dXMgZXI6c2U6Y3JldA==\r\n" in request


@pytest.mark.parametrize(
    ("url", "cause"),
    [
        ("rtsp://127.0.0.1:9/x", "The camera at 127.0.0.1 refuses: nothing listens on port 9."),
        ("http://no-such-camera.invalid/", "No machine is called no-such-camera.invalid"),
        ("http://" + "x" * 80 + "/", "No machine is called xxx"),
        ("http://[", "The camera's address cannot be understood."),
        ("http://host:99999/", "The camera's address cannot be understood."),
        ("http://", "The camera's address cannot be understood."),
        ("udp://127.0.0.1", "The camera's address cannot be understood."),
    ],
)
def test_where_nobody_is_reached_it_is_said_why(url, cause):
    fault = why_no_stream(url, SOON_S)
    assert fault.cause.startswith(cause)
    assert fault.advice


def test_a_host_that_does_not_answer_is_said(monkeypatch):
    def connect(address, timeout):
        raise TimeoutError

    monkeypatch.setattr(socket, "create_connection", connect)
    assert why_no_stream("rtsp://10.0.0.9/x").cause == "The camera at 10.0.0.9 does not answer."


@pytest.mark.parametrize(
    ("url", "host"),
    [("rtsp://user:secret@10.0.0.9:554/x", "10.0.0.9"), ("http://[", "the given address")],
)
def test_of_an_address_only_the_host_is_told(url, host):
    assert host_of(url) == host
