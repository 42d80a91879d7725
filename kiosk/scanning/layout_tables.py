"""Which key types which character, a table for each keyboard layout.

A level is the main block read row by row: the number row from the key left of 1, the three rows of
letters (the key beside Enter ends the middle one; the key between the left Shift and Z begins the
last). `∅` types nothing and `◌` marks a dead key. With AltGr few keys type anything: there, each
pair is a key, by what it types alone, and what it types so.

What printable ASCII needs is as in X11's own tables, which a test compares; Windows differs in
few, but has tildes on dead keys in French and Spanish.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """One layout as data; how to read it, the module says."""

    plain: str
    shift: str
    altgr: str = ""
    shift_altgr: str = ""


TABLES = {
    "us": Table(
        plain=r"""
            ` 1 2 3 4 5 6 7 8 9 0 - =
            q w e r t y u i o p [ ]
            a s d f g h j k l ; ' \
            < z x c v b n m , . /""",
        shift="""
            ~ ! @ # $ % ^ & * ( ) _ +
            Q W E R T Y U I O P { }
            A S D F G H J K L : " |
            > Z X C V B N M < > ?""",
    ),
    "uk": Table(
        plain="""
            ` 1 2 3 4 5 6 7 8 9 0 - =
            q w e r t y u i o p [ ]
            a s d f g h j k l ; ' #
            \\ z x c v b n m , . /""",
        shift="""
            ¬ ! " £ $ % ^ & * ( ) _ +
            Q W E R T Y U I O P { }
            A S D F G H J K L : @ ~
            | Z X C V B N M < > ?""",
        altgr="4€",
    ),
    "fr": Table(
        plain="""
            ² & é " ' ( - è _ ç à ) =
            a z e r t y u i o p ◌^ $
            q s d f g h j k l m ù *
            < w x c v b n , ; : !""",
        shift="""
            ∅ 1 2 3 4 5 6 7 8 9 0 ° +
            A Z E R T Y U I O P ◌¨ £
            Q S D F G H J K L M % µ
            > W X C V B N ? . / §""",
        altgr="""é~ "# '{ ([ -| è` _\\ ç^ à@ )] =} e€ $¤""",
    ),
    "de": Table(
        plain="""
            ◌^ 1 2 3 4 5 6 7 8 9 0 ß ◌´
            q w e r t z u i o p ü +
            a s d f g h j k l ö ä #
            < y x c v b n m , . -""",
        shift="""
            ° ! " § $ % & / ( ) = ? ◌`
            Q W E R T Z U I O P Ü *
            A S D F G H J K L Ö Ä '
            > Y X C V B N M ; : _""",
        altgr=r"2² 3³ 7{ 8[ 9] 0} ß\ q@ e€ +~ <| mµ",
    ),
    "es": Table(
        plain="""
            º 1 2 3 4 5 6 7 8 9 0 ' ¡
            q w e r t y u i o p ◌` +
            a s d f g h j k l ñ ◌´ ç
            < z x c v b n m , . -""",
        shift="""
            ª ! " · $ % & / ( ) = ? ¿
            Q W E R T Y U I O P ◌^ *
            A S D F G H J K L Ñ ◌¨ Ç
            > Z X C V B N M ; : _""",
        altgr=r"º\ 1| 2@ 3# 4~ 6¬ e€ `[ +] ´{ ç}",
    ),
    "it": Table(
        plain=r"""
            \ 1 2 3 4 5 6 7 8 9 0 ' ì
            q w e r t y u i o p è +
            a s d f g h j k l ò à ù
            < z x c v b n m , . -""",
        shift="""
            | ! " £ $ % & / ( ) = ? ^
            Q W E R T Y U I O P é *
            A S D F G H J K L ç ° §
            > Z X C V B N M ; : _""",
        altgr="'` ì~ e€ è[ +] ò@ à#",
        shift_altgr="è{ +}",
    ),
    "be": Table(
        plain="""
            ² & é " ' ( § è ! ç à ) -
            a z e r t y u i o p ◌^ $
            q s d f g h j k l m ù µ
            < w x c v b n , ; : =""",
        shift="""
            ³ 1 2 3 4 5 6 7 8 9 0 ° _
            A Z E R T Y U I O P ◌¨ *
            Q S D F G H J K L M % £
            > W X C V B N ? . / +""",
        altgr=r'&| é@ "# §^ ç{ à} e€ ^[ $] ù◌´ µ◌` <\ =◌~',
    ),
    "ch": Table(
        plain="""
            § 1 2 3 4 5 6 7 8 9 0 ' ◌^
            q w e r t z u i o p ü ◌¨
            a s d f g h j k l ö ä $
            < y x c v b n m , . -""",
        shift="""
            ° + " * ç % & / ( ) = ? ◌`
            Q W E R T Z U I O P è !
            A S D F G H J K L é à £
            > Y X C V B N M ; : _""",
        altgr=r"2@ 3# 6¬ 7| 8¢ '◌´ ^◌~ e€ ü[ ¨] ä{ <\ $}",
    ),
    "pt": Table(
        plain=r"""
            \ 1 2 3 4 5 6 7 8 9 0 ' «
            q w e r t y u i o p + ◌´
            a s d f g h j k l ç º ◌~
            < z x c v b n m , . -""",
        shift="""
            | ! " # $ % & / ( ) = ? »
            Q W E R T Y U I O P * ◌`
            A S D F G H J K L Ç ª ◌^
            > Z X C V B N M ; : _""",
        altgr="2@ 3£ 4§ 7{ 8[ 9] 0} e€ +◌¨",
    ),
}
