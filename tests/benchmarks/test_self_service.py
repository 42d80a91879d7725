"""What the kiosk's window costs: `pytest -m benchmark tests/benchmarks/test_self_service.py -s`.

The real window and engine in one process, the real portal in another; with memory that forgets, as
`kiosk run` has it, and with memory as it comes.
"""

import pytest

from kiosk.app.bench.figures import percentile
from kiosk.app.bench.visiting import visited
from tests.benchmarks.test_visits import url  # noqa: F401 - a fixture

pytestmark = pytest.mark.benchmark

WARM_UP = 2
VISITS = 25
TURNS = 2
"""Each kind of memory has its turn, and then again: the machine is not always as busy."""

MANY = 500


@pytest.mark.parametrize("reduce_motion", [True, False], ids=["still", "moving"])
def test_touches_and_home_with_memory_that_forgets_and_without(
    url,  # noqa: F811
    tmp_path,
    report,
    reduce_motion,
):
    visits = {True: [], False: []}
    for turn in range(TURNS):
        for forgets, seen in visits.items():
            folder = tmp_path / f"{turn}-{forgets}"
            went = visited(
                url, folder, WARM_UP + VISITS, forgets=forgets, reduce_motion=reduce_motion
            )
            seen.extend(list(went)[WARM_UP:])
    report(f"{'':18}{'memory that forgets':>26}{'as it comes':>26}, {TURNS * VISITS} visits each")
    for kind in (*visits[True][0].touches_ms, "all touches", "password to home"):
        report(f"{kind:18}" + "".join(f"{spread(seen, kind):>26}" for seen in visits.values()))
    for forgets, seen in visits.items():
        report(f"calls, {forgets}: {sorted({visit.calls for visit in seen})}")


def spread(visits, kind):
    """Their median and the value that 1 % exceed, of touches of that kind."""
    ms = [each for visit in visits for each in of_kind(visit, kind)]
    return f"p50 {percentile(ms, 50):.0f}, p99 {percentile(ms, 99):.0f} ms"


def of_kind(visit, kind):
    match kind:
        case "all touches":
            return [ms for each in visit.touches_ms.values() for ms in each]
        case "password to home":
            return [visit.home_ms]
        case _:
            return visit.touches_ms[kind]


def test_what_stays_after_many_visits(url, tmp_path, report):  # noqa: F811
    for number, visit in enumerate(visited(url, tmp_path / "kiosk", MANY), start=1):
        if number == 1 or number % (MANY // 10) == 0:
            report(f"after {number:3} visits: {visit.standing}")
