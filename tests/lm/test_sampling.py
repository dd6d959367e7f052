"""Draws: by the model's probabilities within the nucleus, and a function of seed and place."""

from __future__ import annotations

from collections import Counter

import pytest
import torch

from sleepy.lm.sampling import Sampling, draw, uniform, verified

LOGITS = torch.log(torch.tensor([0.1, 0.5, 0.05, 0.35]))


def frequencies(sampling: Sampling, draws: int = 2000) -> dict[int, float]:
    counted = Counter(draw(LOGITS, sampling, place) for place in range(draws))
    return {token: count / draws for token, count in counted.items()}


def test_tokens_come_as_often_as_they_are_likely() -> None:
    found = frequencies(Sampling())
    assert [found[token] for token in range(4)] == pytest.approx([0.1, 0.5, 0.05, 0.35], abs=0.03)


def test_temperature_sharpens() -> None:
    wanted = torch.softmax(LOGITS / 0.5, 0).tolist()
    found = frequencies(Sampling(temperature=0.5))
    assert [found[token] for token in range(4)] == pytest.approx(wanted, abs=0.03)


@pytest.mark.parametrize(
    ("top_p", "tokens"), [(0.01, {1}), (0.49, {1}), (0.51, {1, 3}), (0.86, {0, 1, 3}), (1.0, {0, 1, 2, 3})]
)
def test_the_nucleus_is_the_smallest_set_that_is_likely_enough(top_p: float, tokens: set[int]) -> None:
    found = frequencies(Sampling(top_p=top_p))
    assert found.keys() == tokens
    assert found[1] == pytest.approx(0.5 / sum([0.1, 0.5, 0.05, 0.35][token] for token in tokens), abs=0.04)


def test_a_draw_depends_on_seed_and_place() -> None:
    assert [uniform(1, place) for place in range(3)] == [uniform(1, place) for place in range(3)]
    assert len({uniform(seed, place) for seed in range(10) for place in range(10)}) == 100
    assert uniform(0, 0) == pytest.approx(0.6736, abs=1e-4)  # the same on every machine


def test_a_draft_is_kept_as_far_as_it_would_have_been_drawn() -> None:
    logits, sampling = LOGITS.repeat(5, 1), Sampling(seed=4)
    drawn = [draw(logits[0], sampling, 7 + number) for number in range(5)]
    assert verified(logits, [], drawn[:4], sampling, 7) == drawn
    wrong = [*drawn[:2], (drawn[2] + 1) % 4, drawn[3]]
    assert verified(logits, [], wrong, sampling, 7) == drawn[:3]
    assert verified(logits, [1] * 5, [1, 1, 2, 1], None, 7) == [1, 1, 1]


@pytest.mark.parametrize("values", [{"temperature": 0.0}, {"temperature": -1.0}, {"top_p": 0.0}, {"top_p": 1.5}])
def test_what_cannot_be_drawn_by_is_refused(values: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(values))):
        Sampling(**values)  # type: ignore[arg-type]
