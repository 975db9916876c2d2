"""The order of batches over passes of unequal length."""

from itertools import islice

from ddg.pretrain import from_step

PASSES = [["a", "b", "c"], ["d", "e"], ["f", "g", "h", "i"]]


def batches_of(number):
    return PASSES[number % 3]


def test_every_batch_has_its_turn_though_passes_differ_in_length():
    assert "".join(islice(from_step(batches_of, 0), 12)) == "abcdefghiabc"


def test_a_run_goes_on_from_any_step_with_the_batch_that_was_next():
    whole = list(islice(from_step(batches_of, 0), 20))
    for step in range(12):
        assert list(islice(from_step(batches_of, step), 20 - step)) == whole[step:]
