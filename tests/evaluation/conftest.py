"""A lab on a random model and a school of three exam koans, with coefficients for two patterns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from sleepy.evaluation.experiments.lab import Lab
from sleepy.share.bank import Bank
from sleepy.share.manifest import Trained
from sleepy.workshop import Workshop
from tests.bench import tiny
from tests.history.conftest import file, history, migrated, url  # noqa: F401 (these are fixtures)
from tests.share import material

PATTERNS = ("missing_mut", "use_after_move")
K, P = 4, 2


def two_of_each(lab: Lab) -> set[str]:
    """Programs of two koans or more of each family: the gate's share of a small school may be none."""
    koans = sorted(lab.workshop.catalog.practice(), key=lambda koan: koan.id)
    families = {koan.family for koan in koans}
    return {koan.original for family in families for koan in [one for one in koans if one.family == family][:2]}


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Made once: the model is loaded for the first experiment."""
    root = tmp_path_factory.mktemp("lab")
    threads = torch.get_num_threads()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SLEEPY_KOANS_DIR", str(tiny.school(root)))
        workshop = Workshop(tiny.settings(root, tiny.model(root)))
        adapted = workshop.engine.adapted
        generator = torch.Generator().manual_seed(1)
        shapes = material.shapes_of(adapted)
        basis = material.random_basis(shapes, K, generator)
        tasks = {pattern: material.random_coefficients(shapes, K, P, generator) for pattern in PATTERNS}
        bank = Bank(workshop.settings.state / "bank")
        version = bank.write(
            basis,
            tasks,
            dict.fromkeys(PATTERNS, Trained("coefficients")),
            workshop.model.label,
            workshop.model.sha256,
            "s",
            None,
        )
        bank.promote(version)
        yield Lab(workshop, "frozen", seed=0)
    torch.set_num_threads(threads)
