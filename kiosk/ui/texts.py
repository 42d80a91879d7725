"""Texts from elsewhere, made fit for one line of the screen."""

MAX_CHARS = 200
"""More than any screen shows; a megabyte of text would block the GUI for seconds."""


def one_line(text: str) -> str:
    """The text without line breaks and runs of spaces, capped."""
    return " ".join(text[: 2 * MAX_CHARS].split())[:MAX_CHARS]


def grouped(receipt: str) -> str:
    """A receipt as it is read: `K7Q-2MX`."""
    half = len(receipt) // 2
    return f"{receipt[:half]}-{receipt[half:]}"


def spelt(receipt: str) -> str:
    """A receipt as it is spoken, sign by sign."""
    return " ".join(receipt)
