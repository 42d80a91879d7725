from kiosk.domain.catalogue import Business, Catalogue
from kiosk.domain.ids import BusinessId, PageTabId


def test_a_quest_is_found_by_its_id(make_quest):
    catalogue = Catalogue(Business(BusinessId(12345)), (make_quest(1), make_quest(2)))
    assert catalogue.quest(PageTabId(2)) == make_quest(2)
    assert catalogue.quest(PageTabId(3)) is None


def test_a_quest_without_a_reward_awards_nothing(make_quest):
    assert make_quest(fan_points_reward=None).points == 0
    assert make_quest(fan_points_reward=50).points == 50
