"""Repairs of a crate pass; ways around the compiler or the tests do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sleepy.fix import guard
from sleepy.rust.diagnostics import Diagnostic, Span

SOURCE = """\
//! Queues.
mod helper;
pub use helper::{first, last};

#[derive(Debug, Clone)]
pub struct Queue {
    items: Vec<u8>,
}

pub trait Marker {}
impl Marker for Queue {}

thread_local!(static X: u8 = 1);

impl Queue {
    pub fn sum(&self) -> u32 {
        let mut total = 0;
        for item in &self.items {
            total += u32::from(*item);
        }
        if total > 100 {
            total = 100;
        }
        total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        let queue = Queue { items: vec![1, 2] };
        assert_eq!(queue.sum(), 3);
        assert!(queue.sum() > 0);
    }
}
"""
FILE = "src/lib.rs"


def at(what: str) -> list[Diagnostic]:
    start = SOURCE.index(what)
    line = SOURCE[:start].count("\n") + 1
    return [
        Diagnostic(
            "error", "E0308", "wrong", (Span(FILE, line, line, 1, 2, start, start + len(what), True, None, what),)
        )
    ]


def verdict(old: str, new: str, where: str = "let mut total", file: str = FILE) -> str | None:
    assert old in SOURCE
    return guard.problem({file: SOURCE.encode()}, {file: SOURCE.replace(old, new).encode()}, at(where))


CHEATS = {
    "removes the module helper": ("mod helper;\n", ""),
    "removes pub use helper::last": ("{first, last}", "first"),
    "removes derive(Clone) of Queue": ("#[derive(Debug, Clone)]", "#[derive(Debug)]"),
    "removes impl Marker for Queue": ("impl Marker for Queue {}\n", ""),
    "changes thread_local!(static X: u8 = 1)": ("X: u8 = 1", "X: u8 = 2"),
    "changes the signature of Queue": ("items: Vec<u8>", "items: Vec<u32>"),
    "changes the test tests::sums": ("sum(), 3)", "sum(), 4)"),
    "makes tests::sums no test": ("    #[test]\n", ""),
    "removes an assertion from tests::sums": ("        assert!(queue.sum() > 0);\n", ""),
    "adds #[ignore]": ("    #[test]\n", "    #[test]\n    #[ignore]\n"),
    "adds #[expect]": ("    pub fn sum", "    #[expect(unused)]\n    pub fn sum"),
    "adds #[allow]": ("//! Queues.", "//! Queues.\n#![allow(unused)]"),
    "adds #![feature]": ("//! Queues.", "//! Queues.\n#![feature(never_type)]"),
    "adds todo!": ("let mut total = 0;", "todo!();"),
    "adds unsafe": ("let mut total = 0;", "let mut total = unsafe { 0 };"),
    "empties Queue::sum": (SOURCE[SOURCE.index("        let mut total") : SOURCE.index("        total\n")], ""),
}


@pytest.mark.parametrize("what", CHEATS)
def test_cheats_are_named(what: str) -> None:
    assert verdict(*CHEATS[what]) == f"{what} in {FILE}"


def test_repairs_pass() -> None:
    assert verdict("let mut total = 0;", "let mut total = 0u32; // said so") is None
    assert verdict("use super::*;", "use super::*;\n    use std::mem;") is None
    assert verdict("#[derive(Debug, Clone)]", "#[derive(Debug, Clone, Default)]") is None
    assert verdict("{first, last}", "{first, last, middle}") is None


def test_where_the_error_is_things_may_change() -> None:
    assert verdict("items: Vec<u8>", "items: Vec<u32>", "items: Vec<u8>") is None
    assert verdict("#[derive(Debug, Clone)]", "#[derive(Debug)]", "Debug, Clone") is None
    assert verdict("impl Marker for Queue {}\n", "", "impl Marker") is None
    assert verdict("vec![1, 2]", "vec![1u8, 2]", "vec![1, 2]") is None
    assert verdict("{first, last}", "first", "{first, last}") is None


def test_assertions_stay_even_where_the_error_is() -> None:
    gone = ("        assert!(queue.sum() > 0);\n", "")
    assert verdict(*gone, "assert!(queue.sum() > 0)") == f"removes an assertion from tests::sums in {FILE}"


def test_a_raw_name_is_the_same_name() -> None:
    assert verdict("pub fn sum(", "pub fn r#sum(") is None
    assert verdict("pub fn sum(", "pub fn r#total(") == f"removes Queue::sum in {FILE}"


@pytest.mark.parametrize(
    ("message", "may"), [("the trait `X` is not dyn compatible", True), ("mismatched types", False)]
)
def test_notes_may_name_what_has_to_change(message: str, may: bool) -> None:
    (there,) = at("items: Vec<u8>")
    error = replace(at("thread_local")[0], message=message, children=(replace(there, level="note"),))
    after = {FILE: SOURCE.replace("items: Vec<u8>", "items: Vec<u32>").encode()}
    assert (guard.problem({FILE: SOURCE.encode()}, after, [error]) is None) is may


def test_an_error_in_another_file_excuses_nothing() -> None:
    error = at("items: Vec<u8>")
    after = {"src/other.rs": SOURCE.replace("Vec<u8>", "Vec<u32>").encode()}
    assert guard.problem({"src/other.rs": SOURCE.encode()}, after, error) is not None


def test_helpers_of_integration_tests_are_tests_too() -> None:
    found = verdict("total = 100;", "total = 99;", "mod helper", "tests/api.rs")
    assert found == "changes the test Queue::sum in tests/api.rs"


def test_manifests_are_never_touched() -> None:
    assert guard.problem({"Cargo.toml": b""}, {"Cargo.toml": b"[x]"}, []) == "changes Cargo.toml"
