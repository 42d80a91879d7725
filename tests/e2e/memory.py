"""What another process holds in its memory."""

from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
"""As Python, files and the network have texts, as Qt has them, and as Python has rare ones."""

SPECIAL = ("[vvar]", "[vsyscall]")
"""What the kernel lends, and nobody can read."""


def holds(pid: int, text: str) -> int:
    """How often the text lies in the memory of that process, in any of the encodings."""
    wanted = [text.encode(encoding) for encoding in ENCODINGS]
    return sum(part.count(each) for part in parts(pid) for each in wanted)


def parts(pid):
    """Every part of its memory that can be read."""
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            where, rights, *rest = line.split()
            if rights.startswith("r") and not (rest and rest[-1] in SPECIAL):
                begin, end = (int(each, 16) for each in where.split("-"))
                memory.seek(begin)
                try:
                    yield memory.read(end - begin)
                except OSError:
                    continue  # A device's, or gone meanwhile.
