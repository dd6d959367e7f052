"""Made-up histories, filled once."""

from __future__ import annotations

import pytest

from sleepy.history.store import History
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from tests.history.conftest import file, history, migrated, url  # noqa: F401 (these are fixtures)
from tests.report import material
from tests.share.test_bank import write


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A state with five cycles, a champion, and what experiments found, its heat-map among it; not to be changed."""
    state = tmp_path_factory.mktemp("report") / "state"
    bank = Bank(state / "bank")
    bank.promote(write(bank))
    solved = {
        "base": material.EXAM[::2],
        "clone": material.EXAM[::3],
        "hash": material.EXAM[:20],
        "routed": material.EXAM,
    }
    with History.open(f"sqlite:///{state / 'history.db'}") as made:
        material.fill(made, 5)
        material.heatmap(made, bank.manifest("v0001"), solved)
        material.cell(made, f"no bank, {material.HOSTILE}", {}, experiment="noise", model=material.HOSTILE)
    return Settings(state_dir=state)
