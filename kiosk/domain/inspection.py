"""The rules of the readiness page: from what was found to green, amber or red.

Pure: whoever calls them has looked (`kiosk.app.doctor`). The words are for staff.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.catalogue import Catalogue, Performance
from kiosk.domain.circuit import SLOW_S
from kiosk.domain.ids import BusinessId
from kiosk.domain.performances import next_performance, opens, performance_at
from kiosk.domain.readiness import Check, amber, green, red
from kiosk.domain.revocations import ListState

OLD_QUESTS = timedelta(hours=6)
"""Quests fetched longer ago may no longer be those of tonight."""

FAR_OFF = timedelta(hours=24)
"""Doors that open later are hardly what the station is made ready for."""

FAR_OUT_S = 300
"""A clock that is wrong by more puts readings into the wrong performance."""

LITTLE_BYTES, TOO_FEW_BYTES = 1_000_000_000, 100_000_000
"""Below the first a disk is soon full; below the second it is as good as full."""

_MINUTE_S, _HOUR_S = 60, 3600
_IN_MEMORY = frozenset({"tmpfs", "ramfs"})
_OVER_THE_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"})


@dataclass(frozen=True, slots=True)
class Volume:
    """The disk that holds data_dir: bytes free, and its file system's name, "" where unknown."""

    free: int
    file_system: str = ""


def disk(volume: Volume) -> Check:
    """Room, and a file system that keeps what was written."""
    room = f"{volume.free / 1e9:.1f} GB free"
    if volume.file_system in _OVER_THE_NETWORK:
        return red(
            "Disk",
            f"data_dir is on a network drive ({volume.file_system}), where a database breaks.",
            "Name a folder on this machine's own disk as data_dir.",
        )
    if volume.free < TOO_FEW_BYTES:
        return red("Disk", f"It is full: {room}.", "Delete what is not needed.")
    if volume.file_system in _IN_MEMORY:
        return amber(
            "Disk",
            f"data_dir is in memory ({volume.file_system}): a power cut loses what waits there.",
            "Name a folder on a disk as data_dir.",
        )
    if volume.free < LITTLE_BYTES:
        return amber("Disk", f"It is nearly full: {room}.", "Delete what is not needed.")
    return green("Disk", room)


def clock(off_s: int | None) -> Check:
    """`off_s` as `drift.clock_off_s` has it; None where the portal gave no date."""
    if off_s is None:
        return amber("Clock", "The portal's answers bear no date.", "Compare it by hand.")
    if not off_s:
        return green("Clock", "right, by the portal's date")
    says = f"{lasting(abs(off_s))} {'slow' if off_s > 0 else 'fast'}, by the portal's date"
    judge = red if abs(off_s) > FAR_OUT_S else amber
    return judge("Clock", says, "Set this machine's clock, best by a time server.")


def portal(took_s: float) -> Check:
    """It answered, so many seconds after it was asked."""
    says = f"answers in {took_s * 1000:.0f} ms"
    if took_s <= SLOW_S:
        return green("Portal", says)
    return amber(
        "Portal",
        f"{says}: too late for a lane, which then says 'on its way'.",
        "Check the network; a cable is better than radio.",
    )


def key(wanted: BusinessId, known: Sequence[tuple[BusinessId, str]]) -> Check:
    """The portal took the key and names these businesses."""
    name = dict(known).get(wanted)
    if name is not None:
        return green("Key", f"accepted, for {name}" if name else "accepted")
    others = ", ".join(str(business_id) for business_id, _ in known) or "none"
    return red(
        "Key",
        f"The key is good, but not for business {wanted}; it is for {others}.",
        "Correct business_id or api_key in station.toml.",
    )


def performance(known: Sequence[Performance], now: datetime, added: str = "to the portal") -> Check:
    """What is on, or comes next; quests of a performance count only while it is on.

    `added`: where one that is missing is to be added.
    """
    if current := performance_at(known, now):
        return green("Performance", f"now: {current.name}")
    upcoming = next_performance(known, now)
    if upcoming is None:
        return amber("Performance", "There is none, now or to come.", f"Add tonight's {added}.")
    wait = opens(upcoming) - now
    says = f"next: {upcoming.name}, doors in {lasting(round(wait.total_seconds()))}"
    if wait <= FAR_OFF:
        return green("Performance", says)
    return amber("Performance", says, f"If there is one tonight, add it {added}.")


def quests(saved: Catalogue | None, now: datetime) -> Check:
    """How old the station's copy of the quests is."""
    if saved is None or saved.at is None:
        return amber(
            "Quests", "None are saved here yet.", "Run the station once while the portal is there."
        )
    age = now - saved.at
    says = f"{len(saved.quests)}, from {lasting(max(0, round(age.total_seconds())))} ago"
    if age < OLD_QUESTS:
        return green("Quests", says)
    return amber("Quests", says, "Run the station while the portal is there.")


def outbox(on_its_way: int, attention: int) -> Check:
    """What the portal has not confirmed."""
    if attention:
        return amber(
            "Outbox",
            f"{attention} need attention, {on_its_way} on their way",
            "See 'Why no points?' in the staff desk, or kiosk outbox list.",
        )
    if on_its_way:
        return amber(
            "Outbox",
            f"{on_its_way} on their way",
            "They leave by themselves while the station runs and the portal is there.",
        )
    return green("Outbox", "empty")


def staff_pin(*, is_set: bool) -> Check:
    """Without it nobody opens the staff desk."""
    if is_set:
        return green("Staff PIN", "set")
    return amber("Staff PIN", "Not set: the staff desk stays shut.", "Set it with kiosk pin.")


def passes(listed: ListState | None, now: datetime) -> Check:
    """The keys can be used; the revocation list that is gone by, None where none is named."""
    if listed is None:
        return green("Passes", "keys read; no revocation list is named")
    if listed.issued is None:
        says = f"No revocation list to go by: {listed.fault}."
        return red("Passes", says, "Copy the newest list there: passes taken back still let in.")
    age = lasting(max(0, round((now - listed.issued).total_seconds())))
    says = f"list {listed.sequence}, from {age} ago"
    if listed.fault:
        says = f"It goes by {says}: {listed.fault}."
        return amber("Passes", says, "Copy the newest list there.")
    return green("Passes", f"keys read; revocation {says}")


def lasting(seconds: int) -> str:
    """So many seconds, in the unit that says most."""
    if seconds < 2 * _MINUTE_S:
        return f"{seconds} s"
    if seconds < 2 * _HOUR_S:
        return f"{round(seconds / _MINUTE_S)} min"
    return f"{round(seconds / _HOUR_S)} h"
