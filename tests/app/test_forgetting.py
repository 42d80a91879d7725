"""A process whose memory forgets, looked into by itself."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.forgetting import TUNABLES, forgetful

glibc_only = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="the GNU C library's switch"
)

# The name is put together in memory only, and searched for in pieces.
REMEMBERS = """
import re, sys
{start}
def there():
    first, rest = b"Wan", b"jiru Kamau 4711"
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            where, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            begin, end = (int(each, 16) for each in where.split("-"))
            memory.seek(begin)
            chunk = memory.read(end - begin)
            if any(chunk[m.end() : m.end() + len(rest)] == rest for m in re.finditer(first, chunk)):
                return True
    return False
names = ["".join(("Wanj", "iru Ka", "mau ", str(4700 + n))) for n in range(20)]
before = there()
names.clear()
print(before, there())
"""


def looked_into(start: str, environment: dict[str, str]) -> str:
    said = subprocess.run(
        [sys.executable, "-c", REMEMBERS.format(start=start)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return said.stdout.strip()


def as_it_comes() -> dict[str, str]:
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONMALLOC"}
    return kept | {TUNABLES: ""}


@glibc_only
def test_freed_names_stay_in_the_memory_of_any_program() -> None:
    assert looked_into("", as_it_comes()) == "True True"


@glibc_only
def test_freed_names_are_gone_from_forgetful_memory() -> None:
    assert looked_into("", forgetful(as_it_comes())) == "True False"


@glibc_only
def test_a_command_starts_over_once_with_forgetful_memory(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import sys\n"
        "from kiosk.app.forgetting import forget_what_is_freed\n"
        "print('begun')\n"
        "sys.stdout.flush()\n"
        "forget_what_is_freed()\n"
        "print('goes on with', *sys.argv[1:])\n"
    )
    said = subprocess.run(
        [sys.executable, str(program), "an argument"],
        env=as_it_comes() | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert said.stdout.splitlines() == ["begun", "begun", "goes on with an argument"]


def test_what_the_c_library_was_told_besides_stays() -> None:
    given = {TUNABLES: "glibc.malloc.arena_max=2", "LANG": "C"}
    once = forgetful(given)
    assert once[TUNABLES].startswith("glibc.malloc.arena_max=2:")
    assert once["LANG"] == "C"
    assert forgetful(once) == once
