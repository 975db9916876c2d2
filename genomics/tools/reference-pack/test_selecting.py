"""Which chains stand for a protein."""

from __future__ import annotations

from mapping import Mapping, Pair
from selecting import Bounds, MappedChain, best_covering, fits


def mapping(first: int, last: int, *differing: int) -> Mapping:
    pairs = tuple(Pair(i, position) for i, position in enumerate(range(first, last + 1)))
    return Mapping(pairs, tuple(pair for pair in pairs if pair.position in differing))


def chain(entry: str, mapped: Mapping) -> MappedChain:
    return MappedChain(0, entry, "A", mapped)


def names(chains: list[MappedChain]) -> list[str]:
    return [taken.entry for taken in chains]


def test_chains_of_different_domains_are_both_taken_longest_first() -> None:
    taken = best_covering(
        [chain("1AAA", mapping(1, 60)), chain("2BBB", mapping(100, 300))], Bounds()
    )

    assert names(taken) == ["2BBB", "1AAA"]


def test_a_chain_inside_another_is_left_out() -> None:
    taken = best_covering(
        [chain("1AAA", mapping(1, 300)), chain("2BBB", mapping(100, 200))], Bounds()
    )

    assert names(taken) == ["1AAA"]


def test_of_two_equal_chains_the_one_with_fewer_differences_is_taken() -> None:
    taken = best_covering(
        [chain("1AAA", mapping(1, 101, 50)), chain("2BBB", mapping(1, 100))], Bounds()
    )

    assert names(taken) == ["2BBB"]


def test_equal_chains_are_taken_in_the_order_of_their_names() -> None:
    taken = best_covering(
        [chain("2BBB", mapping(1, 100)), chain("1AAA", mapping(1, 100))], Bounds()
    )

    assert names(taken) == ["1AAA"]


def test_a_chain_below_the_identity_does_not_fit() -> None:
    assert not fits(mapping(1, 100, *range(1, 7)), Bounds())
    assert fits(mapping(1, 100, *range(1, 6)), Bounds())


def test_a_chain_too_short_does_not_fit() -> None:
    assert not fits(mapping(1, 39), Bounds())
    assert fits(mapping(1, 40), Bounds())


def test_a_chain_of_another_isoform_does_not_fit() -> None:
    pairs = tuple(Pair(i if i < 50 else i + 41, i + 1) for i in range(100))

    assert not fits(Mapping(pairs, ()), Bounds())
