"""The languages of the screens, and what they are called by."""

import pytest

from kiosk.domain.languages import LANGUAGES, Language, language_of


def of(tag: str) -> Language:
    return next(language for language in LANGUAGES if language.tag == tag)


@pytest.mark.parametrize(
    ("locale", "tag"),
    [("en", "en"), ("en_GB", "en"), ("de_CH", "de"), ("de-CH", "de"), ("ar", "ar"), ("FR", "fr")],
)
def test_a_locale_is_spoken_in_its_language(locale, tag):
    assert language_of(locale) is of(tag)


@pytest.mark.parametrize("locale", ["", "it", "deutsch", "english", "de_", "de CH", "../de", "C"])
def test_another_language_is_none_of_ours(locale):
    assert language_of(locale) is None
