"""The languages of the screens, and how they count."""

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


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        # Counts of each form as https://www.unicode.org/cldr/charts/latest/supplemental/
        # language_plural_rules.html lists them; whole numbers, without "many" for millions.
        ("en", {0: [1], 1: [0, 2, 11, 101]}),
        ("de", {0: [1], 1: [0, 2, 21]}),
        ("es", {0: [1], 1: [0, 2, 100]}),
        ("fr", {0: [0, 1], 1: [2, 17, 100]}),
        (
            "ar",
            {
                0: [0],
                1: [1],
                2: [2],
                3: [3, 10, 103, 110, 1003],
                4: [11, 26, 99, 111, 1011],
                5: [100, 102, 200, 1000, 10000],
            },
        ),
    ],
)
def test_each_count_takes_its_plural_form(tag, forms):
    taken = {form: {of(tag).plural(count) for count in counts} for form, counts in forms.items()}

    assert taken == {form: {form} for form in forms}
