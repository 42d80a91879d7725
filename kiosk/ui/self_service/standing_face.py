"""Who is here, where the fan stands, and what to do next."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.fan_desk import Fault, Part
from kiosk.domain.tiers import Standing
from kiosk.domain.visit import Home, Suggestion
from kiosk.ui.figures import Figures, counted
from kiosk.ui.self_service import home_words, quest_face, reward_face
from kiosk.ui.self_service.rows import Face
from kiosk.ui.texts import ending_whole, joined, one_line

translate = QCoreApplication.translate

AWAY = QT_TRANSLATE_NOOP("self_service", "There is no connection just now.")
REFUSED = QT_TRANSLATE_NOOP(
    "self_service", "This kiosk cannot ask for your points just now. Please tell our staff."
)


def greeting(home: Home | None) -> str:
    """Hello, by first name where it is known; "" to nobody."""
    if home is None:
        return ""
    first = one_line(home.first_name)
    hello = translate("self_service", "Hi {name}")
    return hello.format(name=home_words.name(first)) if first else _welcome()


def standing_face(home: Home | None, figures: Figures) -> Face:
    """The balance, the tier that it reaches and the way to the next one."""
    now = home.standing.value if home else None
    if home is None or now is None:
        part = home.standing if home else None
        words = home_words.waiting(part) if part else ""
        return {"known": False, "loading": part is None or part.loading, "words": words} | _NOTHING
    tier = one_line(now.tier.tier_name) if now.tier else ""
    ahead = _ahead(now, figures)
    points = home_words.points(now.points, figures)
    return {
        "known": True,
        "loading": False,
        "words": "",
        "points": figures.number(now.points),
        "value": now.points,
        "unit": _unit(now.points),
        "tier": tier,
        "tiered": now.tier is not None or now.next_tier is not None,
        "ahead": ending_whole(ahead),
        "opens": ending_whole(_opens(home, now, figures)),
        "progress": min(1.0, now.progress),
        "highest": now.tier is not None and now.next_tier is None,
        "spoken": ". ".join(filter(None, (points, tier, ahead))),
    }


_NOTHING: Face = {
    "points": "",
    "value": 0,
    "unit": "",
    "tier": "",
    "tiered": False,
    "ahead": "",
    "opens": "",
    "progress": 0.0,
    "highest": False,
    "spoken": "",
}


NO_SUGGESTION: Face = {
    "here": False,
    "key": "",
    "label": "",
    "title": "",
    "brings": "",
    "points": "",
    "spoken": "",
}


def suggestion_face(suggestion: Suggestion | None, figures: Figures) -> Face:
    """What to do next and what it brings; `here` is False where there is nothing to suggest."""
    if suggestion is None:
        return NO_SUGGESTION
    quest = suggestion.quest
    title, brings = quest_face.title(quest), _brings(suggestion)
    label = translate("self_service", "Do this next")
    earns = quest_face.earns(quest, figures)
    return {
        "here": True,
        "key": f"quest {quest.page_tab_id}",
        "label": label,
        "title": title,
        "brings": brings,
        "points": figures.signed(quest.points) if quest.points else "",
        "spoken": ", ".join(filter(None, (label, title, brings, earns))),
    }


def failed(home: Home | None) -> str:
    """What is said in place of all that is the fan's, where nothing of it is to be had; else ""."""
    if home is None or home.can_link or home.links.value:
        return ""
    parts: tuple[Part[object], ...] = (home.standing, home.quests, home.rewards)
    return home_words.waiting(home.standing) if all(part.fault for part in parts) else ""


def gone_words(home: Home | None, figures: Figures, now: datetime) -> str:
    """What is to be known while the portal does not answer; "" while it does.

    Nor where the fan's points are missing: that is said in their place.
    """
    if home is None or home.gone is None or home.standing.fault:
        return ""
    why = REFUSED if home.gone is Fault.KEY_REFUSED else AWAY
    said = translate("self_service", str(why))
    if home.loaded_at is None:
        return said
    text = translate("self_service", "This is how it was at {time}.")
    since = text.format(time=figures.day_and_time(home.loaded_at, now))
    return ending_whole(f"{said} {since}")


def _welcome() -> str:
    return translate("self_service", "Welcome")


def _unit(points: int) -> str:
    return translate("self_service", "points", None, counted(points))


def _ahead(now: Standing, figures: Figures) -> str:
    if now.next_tier and now.points_to_next is not None:
        return home_words.points_to(now.points_to_next, now.next_tier.tier_name, figures)
    return translate("self_service", "The highest tier") if now.tier else ""


def _opens(home: Home, now: Standing, figures: Figures) -> str:
    """What the next tier brings by itself."""
    ahead = now.next_tier
    if ahead is None:
        return ""
    brought = [
        reward_face.title(reach.reward)
        for reach in home.in_reach
        if reach.tier and reach.tier.point_tier_uid == ahead.point_tier_uid
    ]
    if not brought:
        return ""
    text = translate("self_service", "With {tier}: {rewards}")
    rewards = home_words.and_more(brought, figures, shown=1)
    return text.format(tier=home_words.name(ahead.tier_name), rewards=rewards)


def _brings(suggestion: Suggestion) -> str:
    brings = []
    if suggestion.tier:
        text = translate("self_service", "takes you to {tier}")
        brings.append(text.format(tier=home_words.name(suggestion.tier.tier_name)))
    if suggestion.reward:
        text = translate("self_service", "completes {reward}")
        reward = home_words.name(reward_face.title(suggestion.reward))
        brings.append(text.format(reward=reward))
    return joined(*brings)
