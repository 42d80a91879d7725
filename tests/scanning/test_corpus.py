from itertools import pairwise

import numpy as np
import pytest

from kiosk.scanning.corpus.codeless import FAMILIES, codeless
from kiosk.scanning.corpus.presentations import FRAMES, presentation
from kiosk.scanning.corpus.stills import EFFECTS, SYMBOLOGIES, still, symbologies_of
from kiosk.scanning.corpus.texts import modules_of, text_for, with_check_digit
from kiosk.scanning.detection import FORMATS, LINEAR
from kiosk.scanning.engines import zxing


def test_every_symbology_of_a_station_is_in_the_corpus():
    assert set(SYMBOLOGIES) == FORMATS
    assert set(symbologies_of("crumpled")) == LINEAR


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_a_clean_code_holds_its_text(symbology):
    read = zxing({symbology}, rotate=True, downscale=True, invert=True)
    for seed in (1, 2):
        text = text_for(symbology, np.random.default_rng(seed))
        modules = modules_of(text, symbology)
        picture = modules.repeat(4, axis=0).repeat(4, axis=1)
        (found,) = read(np.pad(picture, 20, constant_values=255))
        assert (found.text, found.symbology) == (text, symbology)


def test_check_digits():
    assert with_check_digit("400638133393") == "4006381333931"
    assert with_check_digit("9638507") == "96385074"
    assert with_check_digit("03600029145") == "036000291452"


@pytest.mark.parametrize("effect", EFFECTS)
def test_an_effect_changes_the_picture_and_is_the_same_for_a_seed(effect):
    easy, hard, again = (still(effect, strength, "code39", 3) for strength in (0.0, 0.6, 0.6))
    assert hard.text == again.text
    assert (hard.picture == again.picture).all()
    seen = next(hard.frames(1)).astype(int)
    assert np.abs(seen - next(easy.frames(1))).mean() > 0.5


def test_a_seed_makes_the_same_frames_and_another_seed_another_still():
    one, same, other = (still("moire", 0.4, "code128", seed) for seed in (3, 3, 4))
    assert one.text == same.text != other.text
    first, second = one.frames(2)
    assert (first == next(same.frames(1))).all()
    assert (first != second).any()


def test_a_seed_makes_the_same_presentation():
    one, same = presentation(7), presentation(7)
    assert one.shots == same.shots
    assert one.text == same.text != presentation(7 + len(SYMBOLOGIES)).text
    pairs = zip(one.frames(), same.frames(), strict=True)
    assert all((left == right).all() for left, right in (next(pairs), next(pairs)))


def test_a_presented_code_comes_in_whole_and_goes():
    for seed in range(len(SYMBOLOGIES)):
        clip = presentation(seed)
        modules = modules_of(clip.text, clip.symbology)
        inside = [shot.in_frame(modules) for shot in clip.shots]
        assert len(inside) == FRAMES
        assert inside.index(True) == clip.whole_from < FRAMES // 2
        assert clip.shots[0].defocus > clip.shots[FRAMES // 2].defocus


def test_codeless_scenes_differ_and_are_held():
    frames = list(codeless(2 * len(FAMILIES), seed=1, hold=2))
    assert {frame.shape for frame in frames} == {(720, 1280)}
    for one, other in pairwise(frames[::2]):
        assert np.abs(one.astype(int) - other).mean() > 1
    again = codeless(1, seed=1)
    assert (next(again) == frames[0]).all()
