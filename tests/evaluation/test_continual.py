"""The measures against a matrix that was worked out by hand."""

import pytest

from sleepy.evaluation.continual import measures

R = [
    [0.8, 0.1, 0.3],
    [0.6, 0.9, 0.2],
    [0.7, 0.5, 1.0],
]
START = [0.2, 0.2, 0.1]


def test_by_hand() -> None:
    found = measures(R, START)
    assert found.average_accuracy == pytest.approx((0.7 + 0.5 + 1.0) / 3)
    assert found.backward_transfer == pytest.approx(((0.7 - 0.8) + (0.5 - 0.9)) / 2)
    assert found.forward_transfer == pytest.approx(((0.1 - 0.2) + (0.2 - 0.1)) / 2)
    assert found.forgetting == pytest.approx(((0.8 - 0.7) + (0.9 - 0.5)) / 2)


def test_what_got_better_is_negative_forgetting() -> None:
    found = measures([[0.5, 0.0], [0.75, 1.0]], [0.0, 0.0])
    assert (found.backward_transfer, found.forgetting) == (0.25, -0.25)


def test_the_best_may_come_before_the_task_was_learnt() -> None:
    found = measures([[0.5, 0.9, 0.0], [0.5, 0.4, 0.0], [0.5, 0.4, 1.0]], [0.0, 0.0, 0.0])
    assert found.forgetting == pytest.approx((0.0 + 0.5) / 2)


def test_one_task_has_an_accuracy_alone() -> None:
    found = measures([[0.5]], [0.0])
    assert (found.average_accuracy, found.backward_transfer, found.forgetting) == (0.5, None, None)


@pytest.mark.parametrize(("matrix", "start"), [([], []), ([[1.0, 0.0]], [0.0]), ([[1.0]], [])])
def test_other_shapes_are_refused(matrix: list[list[float]], start: list[float]) -> None:
    with pytest.raises(ValueError, match="must be square"):
        measures(matrix, start)
