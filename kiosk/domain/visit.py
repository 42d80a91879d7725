"""A fan's visit at the self-service kiosk: everything that its screens show.

Nothing of it outlives the visit: `VisitView()` is the screen with nobody in front of it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.domain.catalogue import PointTier, Quest
from kiosk.domain.deeds import Deed
from kiosk.domain.fan_desk import Fault, Link, Part, QuestLine
from kiosk.domain.ids import FanId, MediaUid, RewardUid
from kiosk.domain.pin import PinAnswer
from kiosk.domain.rewards import FanReward, Reward
from kiosk.domain.signing_in import SignIn, Step, Way
from kiosk.domain.tiers import Standing


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to do next: the active quest that is nearest to a reward or a tier.

    Attributes:
        tier: the tier that its points reach, where they do.
        reward: the reward that it is the last quest of, where it is.
    """

    quest: Quest
    tier: PointTier | None = None
    reward: Reward | None = None


@dataclass(frozen=True, slots=True)
class InReach:
    """A reward that the fan does not have yet and comes to by itself.

    Attributes:
        points_missing: to its tier; None where it does not take a tier, or the balance is unknown.
        tier: the tier that it takes, where it takes one.
        quests_missing: titles of the quests that it still takes.
        progress: from 0 to 1.
    """

    reward: Reward
    points_missing: int | None = None
    tier: PointTier | None = None
    quests_missing: tuple[str, ...] = ()
    progress: float = 0.0


class Happened(StrEnum):
    """What happened."""

    REWARD = "reward"
    """The fan was given a reward."""
    QUEST = "quest"
    """The fan completed a quest during this visit, or on this station."""
    WRISTBAND = "wristband"
    """A wristband was linked on this station."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A line of the fan's recent activity.

    Attributes:
        what: the reward's or the quest's title, or the barcode.
        points: what it earned.
        on_its_way: the portal has not confirmed it yet.
    """

    kind: Happened
    at: datetime
    what: str = ""
    points: int = 0
    on_its_way: bool = False


class PassState(StrEnum):
    """Whether a pass can be shown as a code."""

    OPEN = "open"
    EARLY = "early"
    """Its code is shown with a countdown."""
    ENDED = "ended"
    NO_WINDOW = "no_window"
    """The portal does not tell when it holds."""
    NO_KEY = "no_key"
    """This station cannot sign passes."""
    TAKEN_BACK = "taken_back"
    """The portal says that the fan does not have it any more."""


@dataclass(frozen=True, slots=True)
class OpenPass:
    """The pass that fills the screen.

    Attributes:
        token: what its QR code holds; "" where it cannot be shown.
        holder: first name and the initial of the last one: `Maya O.`
        performance: what it is for, "" where it is for none or that is not known.
        uses: how often it lets in; None where this station's settings do not say.
    """

    reward: FanReward
    state: PassState
    token: str = ""
    holder: str = ""
    performance: str = ""
    uses: int | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """What a fan who is signed in sees; each part comes by itself.

    Attributes:
        first_name: "" where it is not known.
        session: whether it is a session of the portal (else the fan signed in by card).
        quests: without those that are hidden.
        rewards: what the fan has, newest first.
        in_reach: nearest first.
        links: wristbands, as far as this station knows.
        can_link: whether a wristband quest is on.
        deed: linking a wristband, and how far that has come.
        activity: newest first.
        arrived: rewards that came during the visit and are not celebrated yet, oldest first.
        tier_reached: a tier that was reached during the visit and is not celebrated yet.
        gone: the portal stopped answering: what is shown may be old.
        loaded_at: when all of it was last there.
    """

    fan_id: FanId
    first_name: str = ""
    last_name: str = ""
    session: bool = True
    standing: Part[Standing] = Part()
    quests: Part[tuple[QuestLine, ...]] = Part()
    rewards: Part[tuple[FanReward, ...]] = Part()
    links: Part[tuple[Link, ...]] = Part()
    suggestion: Suggestion | None = None
    in_reach: tuple[InReach, ...] = ()
    can_link: bool = False
    deed: Deed | None = None
    activity: tuple[Happening, ...] = ()
    arrived: tuple[FanReward, ...] = ()
    tier_reached: PointTier | None = None
    gone: Fault | None = None
    loaded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class VisitView:
    """What the self-service kiosk shows; as it is made, of nobody."""

    step: Step = Step.START
    sign_in: SignIn = SignIn()
    home: Home | None = None
    open_pass: OpenPass | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of the portal (guide: "Render media asset"); `body` is None where it has none."""

    media_uid: MediaUid
    body: bytes | None


@dataclass(frozen=True, slots=True)
class StaffAnswer:
    """What came of a try at the staff PIN; `locked_until` where there were too many.

    Attributes:
        failed: the database here failed, so nothing was tried.
    """

    answer: PinAnswer
    locked_until: datetime | None = None
    failed: bool = False


class VisitScreen(Protocol):
    """Where visits are shown; called from the engine thread, returns at once."""

    def visit(self, view: VisitView) -> None:
        """The view changed."""

    def picture(self, picture: Picture) -> None:
        """An image that was asked for has come, or will not."""

    def staff(self, answer: StaffAnswer) -> None:
        """Somebody tried the staff PIN."""


class Visiting(Protocol):
    """What the screens ask of a visit; every method runs on the engine's loop.

    What comes too late, after the fan has left or gone back, does nothing.
    """

    async def begin(self) -> None:
        """Somebody touched the start screen: ask for the address."""

    async def give_email(self, email: str) -> None:
        """Ask the portal about that address."""

    async def register(self, first_name: str, last_name: str, *, terms_accepted: bool) -> None:
        """Make a fan of the address, and send it a code."""

    async def choose(self, way: Way) -> None:
        """Go on by password, or have a code sent."""

    async def give_password(self, password: str) -> None:
        """Sign in by password."""

    async def give_code(self, code: str) -> None:
        """Sign in by the code that was sent."""

    async def send_again(self) -> None:
        """Have another code sent, the same way."""

    async def back(self) -> None:
        """One step back, from the first one to the start."""

    async def leave(self) -> None:
        """Sign out, whatever the step: nothing of the fan stays."""

    async def reload(self) -> None:
        """Ask the portal anew for everything of the fan."""

    async def open_pass(self, reward_uid: RewardUid) -> None:
        """Fill the screen with one of the fan's passes."""

    async def close_pass(self) -> None:
        """Show the home screen again."""

    async def expect_wristband(self) -> None:
        """Link the barcode that is scanned next."""

    async def link_wristband(self, barcode: str) -> None:
        """Link a barcode that the fan typed."""

    async def put_aside(self) -> None:
        """Wait for no wristband any more, and say no more of it."""

    async def celebrated(self) -> None:
        """What arrived was shown."""

    async def picture(self, media_uid: MediaUid, width: int) -> None:
        """Have an image of at most so many pixels in width told to the screen."""

    async def try_pin(self, pin: str) -> None:
        """Somebody of the staff wants out."""
