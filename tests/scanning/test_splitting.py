import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.scanning.framing import Framing
from kiosk.scanning.splitting import ABANDONED_MS, MAX_BYTES, PAUSE_MS, Splitter, Terminator

SENT = {
    Terminator.CR: b"\r",
    Terminator.LF: b"\n",
    Terminator.CRLF: b"\r\n",
    Terminator.TAB: b"\t",
}
CODES = st.lists(st.text("AZaz09:/-ü€", min_size=1, max_size=20), max_size=6)
TERMINATORS = st.sampled_from(Terminator)


def slices(data, cuts):
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in itertools.pairwise(edges)]


def texts_of(splitter, chunks):
    return [text for chunk in chunks for text in splitter.feed(chunk)] + splitter.pause()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t"])
def test_any_usual_terminator_ends_a_text_at_once(end):
    splitter = Splitter()
    assert splitter.feed(f"fan:1001{end}fan:1002{end}".encode()) == ["fan:1001", "fan:1002"]
    assert splitter.held == 0


def test_without_a_terminator_the_pause_ends_it():
    splitter = Splitter()
    assert splitter.feed(b"fan:1001") == []
    assert splitter.pause() == ["fan:1001"]
    assert splitter.pause() == []
    assert splitter.patience_ms == PAUSE_MS


@pytest.mark.parametrize("terminator", list(SENT))
def test_a_terminator_that_is_set_alone_ends_a_text(terminator):
    splitter = Splitter(terminator)
    assert splitter.feed(b"fan:1001" + SENT[terminator]) == ["fan:1001"]


@pytest.mark.parametrize("terminator", list(SENT))
def test_where_a_terminator_is_set_what_lacks_it_is_incomplete_and_dropped(terminator):
    splitter = Splitter(terminator)
    splitter.feed(b"fan:1")
    assert splitter.pause() == []
    assert splitter.feed(b"fan:1002" + SENT[terminator]) == ["fan:1002"]
    assert splitter.patience_ms == ABANDONED_MS


def test_line_ends_within_a_text_stay_where_another_terminator_is_set():
    assert Splitter(Terminator.TAB).feed(b"a\r\nb\t") == ["a\r\nb"]
    assert Splitter(Terminator.NONE).feed(b"a\tb\r") == []


@pytest.mark.parametrize("terminator", list(Terminator))
def test_stx_and_etx_frame_a_text(terminator):
    assert Splitter(terminator).feed(b"\x02fan:1001\x03\x02fan:1002\x03") == [
        "fan:1001",
        "fan:1002",
    ]


def test_a_frame_that_is_cut_is_not_glued_to_the_next():
    assert Splitter().feed(b"\x02fan:10\x02fan:1002\x03") == ["fan:10", "fan:1002"]


def test_prefix_suffix_and_nul_bytes_are_taken_off():
    splitter = Splitter(framing=Framing("~", "#"))
    assert splitter.feed(b"\0~fan:\x001001#\0\r\0\0\r") == ["fan:1001"]


@pytest.mark.parametrize(("raw", "text"), [("Zoë".encode(), "Zoë"), (b"Zo\xeb", "Zoë")])
def test_a_text_is_utf_8_or_else_latin_1(raw, text):
    assert Splitter().feed(raw + b"\r") == [text]


def test_the_separator_of_gs1_fields_is_kept():
    assert Splitter().feed(b"]C101095\x1d21A\r") == ["]C101095\x1d21A"]


def test_an_endless_stream_takes_no_more_memory_than_one_text():
    splitter = Splitter()
    for _ in range(100):
        assert splitter.feed(b"x" * 1000) == []
        assert splitter.held <= MAX_BYTES + 1
    assert splitter.feed(b"y\rfan:1001\r") == ["x" * MAX_BYTES, "fan:1001"]


@given(st.binary(max_size=400), st.lists(st.integers(0)), TERMINATORS)
@example(b"\r\n" * 3, [1, 2, 3, 4, 5], Terminator.CRLF)
def test_any_bytes_give_the_same_texts_in_any_slices(data, cuts, terminator):
    whole = texts_of(Splitter(terminator), [data])
    assert texts_of(Splitter(terminator), slices(data, cuts)) == whole
    assert all(whole)


@given(st.integers(0, 6), st.sampled_from([b"\r\n", b"\r", b"\xc3\xbc"]), TERMINATORS)
def test_slices_change_nothing_around_the_longest_text_either(offset, end, terminator):
    tail = b"x" * offset + end + b"fan:1001" + end
    head = b"x" * (MAX_BYTES - 3)
    bytewise = [head, *(bytes([byte]) for byte in tail)]
    assert texts_of(Splitter(terminator), bytewise) == texts_of(Splitter(terminator), [head + tail])


@given(CODES, st.sampled_from(list(SENT)), st.lists(st.integers(0)), st.booleans())
def test_codes_come_out_as_they_were_sent_and_never_glued(codes, sent, cuts, automatic):
    data = b"".join(code.encode() + SENT[sent] for code in codes)
    splitter = Splitter(Terminator.AUTO if automatic else sent)
    assert texts_of(splitter, slices(data, cuts)) == codes
