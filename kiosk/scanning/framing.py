"""What a scanner puts around a code: a prefix and a suffix of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Framing:
    """The prefix and suffix a scanner is set up to send; "" where it sends none."""

    prefix: str = ""
    suffix: str = ""

    def content(self, text: str) -> str:
        """`text` without them; where one is missing, the text is taken as it is on that side."""
        return text.removeprefix(self.prefix).removesuffix(self.suffix)
