"""Small koans on disk, and a compiler that counts how often it is asked."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sleepy.koans.catalog import Catalog, Koan
from sleepy.rust.build import PLAIN, Build
from sleepy.rust.check import Check, Checker, Tests
from sleepy.settings import SandboxSettings

KoanWriter = Callable[..., Path]

FIXED = """\
pub fn twice(name: &str) -> String {
    let mut out = String::from(name);
    out.push_str(name);
    out
}

pub fn half(n: u32) -> u32 {
    n / 2
}
"""
BROKEN = FIXED.replace("let mut out", "let out")
TESTS = """\
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles() {
        assert_eq!(twice("ab"), "abab");
    }

    #[test]
    fn halves() {
        assert_eq!(half(8), 4);
    }
}
"""


class CountingChecker(Checker):
    """The real one; `calls` counts programs that were compiled."""

    calls = 0

    def check(self, program: str, build: Build = PLAIN) -> Check:
        self.calls += 1
        return super().check(program, build)

    def built(
        self, program: str, tests: str, build: Build = PLAIN
    ) -> contextlib.AbstractContextManager[Callable[[list[str]], Tests]]:
        self.calls += 1
        return super().built(program, tests, build)


@pytest.fixture
def checker() -> CountingChecker:
    return CountingChecker(SandboxSettings())


@pytest.fixture
def koan() -> Koan:
    """A koan that verifies."""
    return Koan(
        id="bc_mut_001",
        title="A name is doubled",
        family="bc_mut",
        codes=("E0596",),
        edition="2021",
        broken=BROKEN,
        fixed=FIXED,
        tests=TESTS,
        path=Path("/nonexistent"),
        collection="practice",
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A catalogue with an exam of one and no practice."""
    (tmp_path / "koans" / "practice" / "bc_mut").mkdir(parents=True)
    write(tmp_path / "koans" / "frozen" / "bc_001", family="bc_mut")
    return tmp_path / "koans"


def write(folder: Path, manifest: str | None = None, **changes: str) -> Path:
    """Write a koan folder; `changes` are keys of koan.toml, or the text of broken, fixed or tests."""
    folder.mkdir(parents=True)
    keys = {"id": f'"{folder.name}"', "title": '"A name is doubled"', "family": '"bc_mut"', "codes": '["E0596"]'}
    keys |= {
        key: text if key in ("codes", "crates") else f'"{text}"'
        for key, text in changes.items()
        if key in (*keys, "edition", "crates", "source", "operator")
    }
    (folder / "koan.toml").write_text(manifest or "".join(f"{key} = {value}\n" for key, value in keys.items()))
    for name, text in {"broken": BROKEN, "fixed": FIXED, "tests": TESTS}.items():
        (folder / f"{name}.rs").write_text(changes.get(name, text))
    return folder


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The koans of this project."""
    return Catalog.open(Path(__file__).parents[2] / "koans")


@pytest.fixture
def many(koan: Koan) -> list[Koan]:
    """Sixty koans of three families that differ in length."""
    return [
        replace(koan, id=f"{family}_{n:03}", family=family, broken=BROKEN + "\n" * (n * 7 % 20))
        for family in ("bc_mut", "bc_ref", "tb_derive")
        for n in range(20)
    ]
