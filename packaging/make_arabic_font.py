"""Write resources/fonts/NotoSansArabic.ttf: Noto Sans Arabic as the stand-in for what Inter lacks.

`uv run --with fonttools --with fontpkg-noto-sans-arabic python packaging/make_arabic_font.py`

Of the original it keeps the Arabic characters and the weights, not the widths. Its lines are as
high as Inter's, so that a word in Arabic moves no text; tall signs may reach beyond them.
"""

from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FOLDER = Path(__file__).parent.parent / "resources" / "fonts"
ORIGINAL = files("fontpkg_noto_sans_arabic") / "files" / "NotoSansArabic[wdth,wght].ttf"
ARABIC = (
    range(0x0600, 0x0700),
    range(0x0750, 0x0780),
    range(0xFB50, 0xFE00),
    range(0xFE70, 0xFF00),
)


def write_font() -> None:
    """The font for Arabic, from its original and the measures of Inter."""
    font = TTFont(str(ORIGINAL))
    options = Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    subset = Subsetter(options)
    subset.populate(unicodes=[sign for block in ARABIC for sign in block])
    subset.subset(font)
    font = instantiateVariableFont(font, {"wdth": 100})
    measure_like(font, TTFont(FOLDER / "Inter.ttf"))
    font.save(FOLDER / "NotoSansArabic.ttf")


def measure_like(font: TTFont, model: TTFont) -> None:
    """Give its lines the ascent and descent of the model's, as parts of an em."""
    scale = font["head"].unitsPerEm / model["head"].unitsPerEm
    ascent, descent = (
        round(scale * part) for part in (model["hhea"].ascent, model["hhea"].descent)
    )
    font["hhea"].ascent, font["hhea"].descent = ascent, descent
    font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender = ascent, descent
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = ascent, -descent


if __name__ == "__main__":
    write_font()
