"""What this station offers right now: the catalogue in memory, narrowed to the station's scope."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.domain.catalogue import Catalogue, Performance, PointTier, Quest, QuestType
from kiosk.domain.ids import PageTabId, PerformanceUid, RewardUid
from kiosk.domain.performances import performance_at
from kiosk.domain.quests import StationScope, available, station_quests
from kiosk.domain.rewards import Reward


class Offer:
    """The newest catalogue, as `sync` last put it here; None until there is one."""

    def __init__(self, scope: StationScope) -> None:
        self.catalogue: Catalogue | None = None
        self._scope = scope

    @property
    def tiers(self) -> tuple[PointTier, ...]:
        """The point tiers; none without a catalogue."""
        return self.catalogue.tiers if self.catalogue else ()

    def performance(self, moment: datetime) -> Performance | None:
        """The performance whose doors are open at `moment`."""
        return performance_at(self.catalogue.performances, moment) if self.catalogue else None

    def performance_uid(self, moment: datetime) -> PerformanceUid | None:
        """That performance's uid."""
        performance = self.performance(moment)
        return performance.performance_uid if performance else None

    def quests(self, quest_type: QuestType, moment: datetime) -> tuple[Quest, ...]:
        """The quests of that type that a reading here completes at `moment`."""
        if self.catalogue is None:
            return ()
        uid = self.performance_uid(moment)
        return station_quests(self.catalogue.quests, quest_type, self._scope, uid, moment)

    def open_at(self, moment: datetime) -> tuple[Quest, ...]:
        """The quests of every type and station that a fan could do at `moment`."""
        if self.catalogue is None:
            return ()
        on = (None, self.performance_uid(moment))
        return tuple(
            quest
            for quest in self.catalogue.quests
            if quest.performance_uid in on and available(quest, moment)
        )

    def reward(self, reward_uid: RewardUid) -> Reward | None:
        """The business's reward of that uid, as far as the catalogue holds it."""
        rewards = self.catalogue.rewards if self.catalogue else ()
        return next((reward for reward in rewards if reward.reward_uid == reward_uid), None)

    @property
    def titles(self) -> Mapping[PageTabId, str]:
        """What the quests are called."""
        quests = self.catalogue.quests if self.catalogue else ()
        return {quest.page_tab_id: quest.quest_title for quest in quests}

    def named(self, page_tab_ids: Iterable[PageTabId]) -> tuple[Quest, ...]:
        """The quests of those ids that the catalogue still holds."""
        catalogue = self.catalogue
        found = (catalogue.quest(page_tab_id) for page_tab_id in page_tab_ids) if catalogue else ()
        return tuple(quest for quest in found if quest)
