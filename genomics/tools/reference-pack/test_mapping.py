"""Numbering, gaps and differences of mapped chains."""

from __future__ import annotations

import pytest

from mapping import Mapping, Pair, map_chain

REFERENCE = "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQ"


def positions(mapping: Mapping) -> list[int]:
    return [pair.position for pair in mapping.pairs]


def test_a_chain_that_begins_inside_keeps_the_numbering_of_the_reference() -> None:
    mapping = map_chain(REFERENCE[10:40], REFERENCE, [10])

    assert positions(mapping) == list(range(11, 41))
    assert mapping.segments == [(11, 30)]
    assert mapping.identity == 1


def test_a_tag_before_the_chain_gets_no_position() -> None:
    mapping = map_chain("GSHHHHHHW" + REFERENCE[10:40], REFERENCE, [1])

    assert mapping.pairs[0] == Pair(9, 11)
    assert mapping.inserted == 0


def test_a_stretch_left_out_makes_the_numbering_leap_and_not_shift() -> None:
    chain = REFERENCE[5:25] + REFERENCE[40:60]

    mapping = map_chain(chain, REFERENCE, [5, 20])

    assert mapping.segments == [(6, 20), (41, 20)]
    assert mapping.differences == ()


def test_a_stretch_put_in_gets_no_position() -> None:
    chain = REFERENCE[5:25] + "WWWWW" + REFERENCE[25:45]

    mapping = map_chain(chain, REFERENCE, [5, 0])

    assert mapping.segments == [(6, 40)]
    assert mapping.inserted == 5
    assert mapping.differences == ()


def test_a_single_residue_left_out_is_a_gap_and_not_a_row_of_differences() -> None:
    chain = REFERENCE[:30] + REFERENCE[31:]

    mapping = map_chain(chain, REFERENCE, [0, 1])

    assert mapping.differences == ()
    assert 31 not in positions(mapping)


def test_two_gaps_are_both_found() -> None:
    chain = REFERENCE[:20] + REFERENCE[24:40] + REFERENCE[50:]

    mapping = map_chain(chain, REFERENCE, [0, 4, 14])

    assert mapping.segments == [(1, 20), (25, 16), (51, len(REFERENCE) - 50)]


def test_an_engineered_residue_keeps_its_position_and_is_noted() -> None:
    chain = REFERENCE[10:25] + "W" + REFERENCE[26:40]

    mapping = map_chain(chain, REFERENCE, [10])

    assert [pair.position for pair in mapping.differences] == [26]
    assert mapping.identity == pytest.approx(29 / 30)
    assert 26 not in mapping.matching_positions


def test_a_differing_end_is_not_taken_for_the_reference() -> None:
    mapping = map_chain(REFERENCE[10:40] + "WWWWW", REFERENCE, [10])

    assert mapping.pairs[-1].position == 40


def test_a_chain_longer_than_the_reference_stays_within_it() -> None:
    mapping = map_chain("GG" + REFERENCE + "GG", REFERENCE, [-2])

    assert positions(mapping) == list(range(1, len(REFERENCE) + 1))


def test_residues_that_fit_on_both_sides_of_a_gap_get_no_position() -> None:
    reference = "MKTAYIAKQRAAAAAAQISFVKSHFSRQ"
    chain = "MKTAYIAKQRAAAQISFVKSHFSRQ"

    mapping = map_chain(chain, reference, [0, 3])

    assert mapping.segments == [(1, 10), (17, 12)]
    assert mapping.ambiguous == (10, 11, 12)
    assert mapping.inserted == 0


def test_an_ambiguous_gap_is_read_the_same_way_each_time() -> None:
    reference = "MKTAYIAKQRAAAAAAQISFVKSHFSRQ"
    chain = "MKTAYIAKQRAAAQISFVKSHFSRQ"

    mappings = {map_chain(chain, reference, order) for order in ([0, 3], [3, 0])}

    assert len(mappings) == 1


def test_diagonals_outside_of_the_reference_map_nothing() -> None:
    assert map_chain("ACDEF", "MKT", [500]).pairs == ()


def test_positions_that_do_not_ascend_are_refused() -> None:
    with pytest.raises(ValueError, match="ascend"):
        Mapping((Pair(0, 2), Pair(1, 2)), ())
