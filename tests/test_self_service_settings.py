"""`[self_service]`, and the key that passes are signed with."""

import os

import pytest
from pydantic import ValidationError

from kiosk.settings import ConfigError, Mode, SelfService, load_settings

LEAST = """
[station]
business_id = 12345
mode = "self_service"
[portal]
url = "https://portal.example"
api_key = "key"
"""


@pytest.fixture
def load(tmp_path):
    def load(text=""):
        path = tmp_path / "station.toml"
        path.write_text(LEAST + text)
        return load_settings(path)

    return load


def test_everything_has_a_default(load):
    settings = load()
    assert settings.station.mode is Mode.SELF_SERVICE
    ours = settings.self_service
    assert (ours.idle_s, ours.warning_s) == (60, 20)
    assert ours.languages == ("en", "fr", "es", "de", "ar")
    assert (ours.text_scale, ours.speak) == (100, False)
    assert (ours.virtual_keyboard, ours.unsigned_codes) == (False, False)
    assert (ours.terms, ours.terms_texts()) == (None, {})
    assert settings.passes.signing_key is None


def test_languages_are_told_apart_by_their_tags(load):
    text = '[self_service]\nlanguages = ["de_CH", "de", "fr"]'
    assert load(text).self_service.languages == ("de", "fr")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("idle_s = 5", "'self_service.idle_s': Input should be greater than or equal to 10"),
        ("warning_s = 0", "'self_service.warning_s'"),
        ("text_scale = 90", "'self_service.text_scale'"),
        ("text_scale = 210", "'self_service.text_scale'"),
        ("languages = []", "'self_service.languages'"),
        ('languages = ["it"]', "there is en, fr, es, de, ar"),
        ("idel_s = 60", "did you mean 'idle_s'?"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(load, line, problem):
    with pytest.raises(ConfigError, match=r"station\.toml") as caught:
        load(f"[self_service]\n{line}")
    assert problem in str(caught.value)


@pytest.fixture
def terms(tmp_path):
    path = tmp_path / "terms.txt"
    path.write_text("Be nice.\n")
    return path


def test_terms_may_have_other_languages_beside_them(terms):
    (terms.parent / "terms.fr.txt").write_text("\ufeffSoyez gentils.", encoding="utf-8")
    (terms.parent / "terms.it.txt").write_text("Siate gentili.")
    texts = SelfService(terms=terms, languages=("en", "fr")).terms_texts()
    assert texts == {"": "Be nice.", "fr": "Soyez gentils."}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "cannot be read"),
        (b"\xff\xfe\xfa", "cannot be read"),
        (b" \n", "is empty"),
        (b"x" * 1_000_001, "larger than"),
    ],
)
def test_terms_that_cannot_be_shown_are_named(terms, content, problem):
    terms.unlink()
    if content is not None:
        terms.write_bytes(content)
    with pytest.raises(ConfigError, match=problem) as caught:
        SelfService(terms=terms).terms_texts()
    assert str(terms) in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="what nobody may read")
def test_a_folder_is_no_text(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        SelfService(terms=tmp_path).terms_texts()


def test_settings_do_not_change():
    with pytest.raises(ValidationError):
        SelfService().idle_s = 10
