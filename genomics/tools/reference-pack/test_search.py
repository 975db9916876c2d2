"""Which proteins and diagonals are proposed for a chain."""

from __future__ import annotations

from search import WordIndex, word_codes

FIRST = "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQ"
SECOND = "MGDVEKGKKIFIMKCSQCHTVEKGGKHKTGPNLHGLFGRKTGQAPGYSYTAANKNKGIIWGEDTLM"
INDEX = WordIndex([FIRST, SECOND])


def test_a_chain_is_proposed_for_its_protein_on_its_diagonal() -> None:
    candidates = list(INDEX.candidates(SECOND[20:60], 15))

    assert [(c.protein, c.diagonals) for c in candidates] == [(1, (20,))]


def test_both_diagonals_of_a_chain_with_a_gap_are_proposed() -> None:
    (candidate,) = INDEX.candidates(FIRST[:25] + FIRST[40:], 15)

    assert candidate.diagonals == (0, 15)


def test_a_chain_of_another_protein_is_proposed_for_none() -> None:
    assert list(INDEX.candidates("W" * 40 + "ACDEFGHIKL", 15)) == []


def test_a_word_with_an_unknown_letter_stands_for_nothing() -> None:
    assert list(word_codes("AAAXAAAAAA") >= 0) == [False] * 4 + [True]


def test_a_sequence_shorter_than_a_word_has_none() -> None:
    assert len(word_codes("ACD")) == 0
