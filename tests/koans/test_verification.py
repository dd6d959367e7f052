"""A koan that is not what it says is named, with the reason; one that is, is not compiled again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sleepy.koans.catalog import Catalog, Koan
from sleepy.koans.proof import proved, stubbed, switchable
from sleepy.koans.verification import problems, verify
from tests.koans.conftest import BROKEN, FIXED, TESTS, CountingChecker

BAD: dict[str, dict[str, Any]] = {
    "broken.rs: compiles": {"broken": FIXED},
    "broken.rs: reports E0596 instead of E0382": {"codes": ("E0382",)},
    "broken.rs: reports E0425, E0596 instead of E0596": {"broken": BROKEN.replace("n / 2", "m / 2")},
    "broken.rs: an error without a code: expected expression, found `;`": {
        "broken": "pub fn f() -> u8 {\n    let x = ;\n}\n"
    },
    "fixed.rs: error: cannot find value `m` in this scope": {"fixed": FIXED.replace("n / 2", "m / 2")},
    "fixed.rs: warning: unused variable: `left`": {"fixed": FIXED.replace("n / 2", "let left = 1;\n    n / 2")},
    "tests.rs: fails on fixed.rs: thread": {"tests": TESTS.replace("4", "5")},
    "tests.rs: does not compile on fixed.rs: E0425": {"tests": TESTS.replace("half(8)", "third(8)")},
    "tests.rs: fails on fixed.rs: no test ran": {"tests": "\n"},
    "tests.rs: passes although half is todo!()": {"tests": TESTS.replace("half(8)", "4")},
}


def test_good_koans_verify(koan: Koan, catalog: Catalog, checker: CountingChecker, tmp_path: Path) -> None:
    good = [koan, catalog.get("bc_003"), catalog.get("rh_008")]
    seen: list[tuple[int, str]] = []
    assert verify(good, checker, tmp_path, 2, lambda done, koan_id: seen.append((done, koan_id))) == []
    assert [done for done, _ in seen] == [1, 2, 3]
    assert {koan_id for _, koan_id in seen} == {"bc_mut_001", "bc_003", "rh_008"}


@pytest.mark.parametrize("problem", BAD)
def test_each_fault_is_named(problem: str, koan: Koan, checker: CountingChecker) -> None:
    (found,) = problems(replace(koan, **BAD[problem]), checker)
    assert found.startswith(problem)


def test_failures_come_by_id(koan: Koan, checker: CountingChecker, tmp_path: Path) -> None:
    bad = [
        replace(koan, id="b", broken=FIXED),
        koan,
        replace(koan, id="a", broken=FIXED, tests=TESTS.replace("4", "5")),
    ]
    first, second = verify(bad, checker, tmp_path, 2)
    assert (first.id, second.id) == ("a", "b")
    assert first.problem.startswith("broken.rs: compiles; tests.rs: fails")
    assert second.problem == "broken.rs: compiles"


def test_a_second_run_compiles_only_what_failed(koan: Koan, checker: CountingChecker, tmp_path: Path) -> None:
    bad = replace(koan, id="bad", broken=FIXED)
    verify([koan, bad], checker, tmp_path, 1)
    checker.calls = 0
    assert verify([koan], checker, tmp_path, 1) == []
    assert checker.calls == 0
    assert [failure.id for failure in verify([koan, bad], checker, tmp_path, 1)] == ["bad"]
    assert checker.calls == 2, "fixed side and tests; what rustc says of the broken side is known"


def test_a_changed_koan_is_compiled_again(koan: Koan, checker: CountingChecker, tmp_path: Path) -> None:
    verify([koan], checker, tmp_path, 1)
    assert [failure.id for failure in verify([replace(koan, broken=FIXED)], checker, tmp_path, 1)] == [koan.id]


def test_an_interrupted_run_keeps_what_it_verified(koan: Koan, checker: CountingChecker, tmp_path: Path) -> None:
    koans = [replace(koan, id=f"k{n}") for n in range(3)]

    def interrupt(done: int, _koan_id: str) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verify(koans, checker, tmp_path, 1, interrupt)
    seen: list[str] = []
    assert verify(koans, checker, tmp_path, 1, lambda _done, koan_id: seen.append(koan_id)) == []
    assert len(seen) == 2


def test_main_is_not_stubbed_and_const_functions_are(koan: Koan, checker: CountingChecker) -> None:
    program = FIXED.replace("pub fn half", "pub const fn half")
    assert [name for name, _ in stubbed(program + "fn main() {}\n")] == ["twice", "half"]
    assert "fn main() {}" in switchable(program + "fn main() {}\n")
    assert list(problems(replace(koan, fixed=program), checker)) == []
    assert list(problems(replace(koan, fixed=program, tests=TESTS.replace("half(8)", "4")), checker)) == [
        "tests.rs: passes although half is todo!()"
    ]


ABORTS = """\
pub extern "C" fn answer() -> u32 {
    42
}
"""
ASKS = """\
#[cfg(test)]
mod tests {
    #[test]
    fn answers() {
        assert_eq!(super::answer(), 42);
    }
}
"""


def test_many_are_proved_by_one_program(koan: Koan, checker: CountingChecker) -> None:
    lazy = replace(koan, tests=TESTS.replace("half(8)", "4"))
    wrong = replace(koan, tests=TESTS.replace("4", "5"))
    aborts = replace(koan, fixed=ABORTS, tests=ASKS)  # ends the run for all that come after it
    alone = replace(koan, fixed=FIXED.replace("pub fn half", "#![no_std]\npub fn half"))
    paths = replace(koan, tests=TESTS.replace("use super::*;", "use crate::{half, twice};"))
    assert proved([koan, lazy, aborts, wrong, koan, paths], checker) == [True, False, True, False, True, True]
    assert checker.calls == 1
    assert proved([koan, koan, alone, paths], checker) == [True, True, False, True]
    assert proved([replace(koan, tests="\n")], checker) == [False]


def test_a_program_that_several_koans_break_is_proved_once(
    koan: Koan, checker: CountingChecker, tmp_path: Path
) -> None:
    other = replace(koan, id="other", broken=FIXED.replace("n / 2", "m / 2"), codes=("E0425",))
    assert verify([koan], checker, tmp_path / "one", 1) == []
    alone, checker.calls = checker.calls, 0
    assert verify([koan, other], checker, tmp_path / "two", 1) == []
    assert checker.calls == alone + 1, "its broken side"
    bad = [replace(one, tests=TESTS.replace("4", "5")) for one in (koan, other)]
    assert [failure.id for failure in verify(bad, checker, tmp_path / "two", 1)] == ["bc_mut_001", "other"]
