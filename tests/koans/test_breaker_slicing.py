"""Small programs out of large ones: what goes, what stays, and that rustc and the tests agree."""

from __future__ import annotations

import pytest

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.cases import find_cases
from sleepy.koans.breaker.coverage import coverage
from sleepy.koans.breaker.outline import Outline
from sleepy.koans.breaker.program import Program
from sleepy.koans.breaker.slicing import Slice, Slicer
from sleepy.rust.check import Checker

LEDGER = """\
use std::collections::{BTreeMap, HashSet};
use std::fmt::{self, Display};

/// What can go wrong.
#[derive(Debug, PartialEq)]
pub enum LedgerError {
    Unknown(String),
    Overdrawn { by: u32 },
}

impl Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LedgerError::Unknown(name) => write!(f, "no account {name}"),
            LedgerError::Overdrawn { by } => write!(f, "overdrawn by {by}"),
        }
    }
}

#[derive(Debug, Default)]
pub struct Ledger {
    accounts: BTreeMap<String, u32>,
    closed: HashSet<String>,
}

impl Ledger {
    pub fn deposit(&mut self, name: &str, amount: u32) {
        *self.accounts.entry(name.to_string()).or_insert(0) += checked(amount);
    }

    pub fn withdraw(&mut self, name: &str, amount: u32) -> Result<u32, LedgerError> {
        let balance = self.accounts.get_mut(name).ok_or_else(|| LedgerError::Unknown(name.to_string()))?;
        if *balance < amount {
            return Err(LedgerError::Overdrawn { by: amount - *balance });
        }
        *balance -= amount;
        Ok(*balance)
    }

    pub fn close(&mut self, name: &str) -> bool {
        self.closed.insert(name.to_string())
    }
}

fn checked(amount: u32) -> u32 {
    amount.min(1_000)
}

pub fn longest<'a>(names: &[&'a str]) -> Option<&'a str> {
    let mut best: Option<&'a str> = None;
    for name in names {
        if best.map_or(true, |known| name.len() > known.len()) {
            best = Some(name);
        }
    }
    best
}
"""
TESTS = """\
#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        ledger.deposit("ann", 50);
        ledger
    }

    #[test]
    fn withdraws() {
        let mut ledger = ledger();
        assert_eq!(ledger.withdraw("ann", 20), Ok(30));
        assert_eq!(ledger.withdraw("bob", 1), Err(LedgerError::Unknown("bob".to_string())));
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(LedgerError::Overdrawn { by: 2 }.to_string(), "overdrawn by 2");
        assert_eq!(LedgerError::Unknown("x".into()).to_string(), "no account x");
    }

    #[test]
    fn closes() {
        assert!(Ledger::default().close("ann"));
    }

    #[test]
    fn finds_the_longest() {
        let names: BTreeSet<&str> = ["a", "abc"].into();
        assert_eq!(longest(&names.into_iter().collect::<Vec<_>>()), Some("abc"));
        assert_eq!(checked(5_000), 1_000);
    }
}
"""
PROGRAM = Program("ledger", LEDGER, TESTS)


def sliced(program: Program, checker: Checker, *titles: str) -> Slice | str:
    executed = coverage(program, checker)
    assert executed is not None
    seeds = {unit.index for unit in program.outline.units if unit.title in titles and unit.kind not in ("arm", "use")}
    assert len(seeds) >= len(titles)
    return Slicer(program, executed, checker).slice(frozenset(seeds))


def good(program: Program, checker: Checker, *titles: str) -> tuple[str, str]:
    """Fixed side and tests of the slice; it compiles without warnings and passes."""
    part = sliced(program, checker, *titles)
    assert isinstance(part, Slice), part
    assert Slice.from_json(part.to_json()) == part
    fixed, tests = syntax.tidy(part.text(program)), syntax.tidy(part.test_text(program))
    assert checker.check(fixed).diagnostics == ()
    run = checker.test(fixed, tests)
    assert run.passed, run.detail
    return fixed, tests


def test_which_function_each_case_executes(checker: Checker) -> None:
    found = coverage(PROGRAM, checker)
    assert found is not None
    names = [unit.title for unit in PROGRAM.outline.units for _ in unit.bodies]
    executed = {case: {names[body] for body in bodies if body < len(names)} for case, bodies in found.items()}
    assert executed["tests::closes"] == {"Ledger::close"}
    assert executed["tests::finds_the_longest"] == {"longest", "checked"}
    assert executed["tests::finds_the_longest__case_0"] == {"longest"}
    assert executed["tests::withdraws__case_1"] == {"Ledger::deposit", "checked", "Ledger::withdraw"}


def test_an_assertion_takes_what_leads_up_to_it() -> None:
    outline = Outline(
        "#[cfg(test)] mod t { #[test] fn a() { let n = 1; let mut m = n; let k = 2; m += 1; "
        "assert_eq!(k, 2); let seen = m; assert_eq!(seen, 2); } }"
    )
    parts = {
        case.name: [syntax.text(outline.units[index].node) for index in sorted(case.statements)]
        for case in find_cases(outline)
    }
    assert parts["t::a__case_0"] == ["let k = 2;", "assert_eq!(k, 2);"]
    assert parts["t::a__case_1"] == ["let n = 1;", "let mut m = n;", "m += 1;", "let seen = m;", "assert_eq!(seen, 2);"]


def test_a_test_with_imports_a_loop_and_a_result(checker: Checker) -> None:
    text = "pub fn a() -> u8 {\n    1\n}\npub fn b() -> u8 {\n    2\n}\n"
    tests = """\
#[cfg(test)]
mod t {
    use super::*;
    #[test]
    fn both() -> Result<(), String> {
        use std::num::ParseIntError;
        assert_eq!(a(), 1);
        for n in [2] {
            assert_eq!(b(), n);
        }
        let n: Result<u8, ParseIntError> = "x".parse();
        assert!(n.is_err());
        Ok(())
    }
}
"""
    found = coverage(Program("p", text, tests), checker)
    assert found == {
        "t::both": {0, 1}, "t::both__case_0": {0}, "t::both__case_1": {1}, "t::both__case_2": frozenset()
    }  # fmt: skip


def test_methods_that_are_not_needed_go_and_with_them_what_they_need(checker: Checker) -> None:
    fixed, tests = good(PROGRAM, checker, "Ledger::withdraw")
    assert "fn withdraw" in fixed and "fn deposit" in fixed and "fn checked" in fixed
    for gone in ("fn close", "longest", "impl Display", "fmt"):
        assert gone not in fixed
    assert "use std::collections::{BTreeMap, HashSet};" in fixed, "a field still has a HashSet"
    assert "fn ledger()" in tests and "fn closes" not in tests and "BTreeSet" not in tests


def test_only_the_assertions_that_are_about_it(checker: Checker) -> None:
    fixed, tests = good(PROGRAM, checker, "longest")
    assert fixed.startswith("pub fn longest")
    assert "checked" not in tests and "BTreeSet" in tests


def test_variants_go_with_their_arms(checker: Checker) -> None:
    fixed, tests = good(PROGRAM, checker, "LedgerError::Overdrawn", "<LedgerError as Display>")
    assert "Overdrawn { by }" in fixed and "Unknown" not in fixed
    assert "no account" not in tests
    assert "/// What can go wrong.\n#[derive(Debug, PartialEq)]" in fixed


SHOP = """\
pub fn price(item: &str, count: u32) -> Result<u32, String> {
    if count == 0 {
        return Err("nothing to buy".to_string());
    }
    let single = match item {
        "tea" => 3,
        "cake" => {
            let flour = 1;
            flour + 4
        }
        _ => return Err(item.to_string()),
    };
    Ok(single * count)
}
"""
SHOP_TESTS = """\
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices() {
        assert_eq!(price("tea", 2), Ok(6));
        assert!(price("nail", 2).is_err());
    }
}
"""


def test_arms_and_branches_that_nothing_takes_go(checker: Checker) -> None:
    fixed, _ = good(Program("shop", SHOP, SHOP_TESTS), checker, "price")
    assert "nothing to buy" not in fixed and "cake" not in fixed
    assert '"tea" => 3' in fixed and "_ => return Err" in fixed


def test_a_branch_that_a_test_takes_stays(checker: Checker) -> None:
    both = SHOP_TESTS.replace('assert!(price("nail", 2)', 'assert!(price("tea", 1).is_ok() && price("tea", 0)')
    tests = both.replace('assert_eq!(price("tea", 2), Ok(6));', "")
    fixed, _ = good(Program("shop", SHOP, tests), checker, "price")
    assert "nothing to buy" in fixed and "cake" not in fixed


def test_large_programs_are_reported_in_windows(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = coverage(PROGRAM, checker)
    monkeypatch.setattr("sleepy.koans.breaker.coverage._WINDOW", 4)
    assert coverage(PROGRAM, checker) == whole


def test_what_only_tests_use_becomes_public(checker: Checker) -> None:
    text = "".join(f"    let n = n.wrapping_mul({k});\n" for k in range(3, 12))
    program = Program("p", f"fn mix(n: u32) -> u32 {{\n{text}    n\n}}\n", TESTS_OF_MIX)
    fixed, _ = good(program, checker, "mix")
    assert fixed.startswith("pub fn mix")


def test_what_only_that_uses_stays_with_it(checker: Checker) -> None:
    text = "".join(f"    let n = n.wrapping_mul({k});\n" for k in range(3, 9))
    program = Program(
        "p",
        f"fn mix(n: u32) -> u32 {{\n{text}    half(n)\n}}\n\nfn half(n: u32) -> u32 {{\n    n / 2\n}}\n",
        TESTS_OF_MIX,
    )
    fixed, _ = good(program, checker, "mix")
    assert fixed.startswith("pub fn mix") and "\nfn half" in fixed


TESTS_OF_MIX = """\
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes() {
        assert_eq!(mix(0), 0);
    }
}
"""


@pytest.mark.parametrize(("lines", "reason"), [(3, "less than 8 lines"), (80, "more than 60 lines")])
def test_a_slice_has_a_good_size(lines: int, reason: str, checker: Checker) -> None:
    body = "".join(f"    let n = n.wrapping_mul({k});\n" for k in range(lines - 3))
    program = Program("p", f"pub fn mix(n: u32) -> u32 {{\n{body}    n\n}}\n", TESTS_OF_MIX)
    assert sliced(program, checker, "mix") == reason


def test_what_no_test_executes_has_no_slice(checker: Checker) -> None:
    program = Program("p", LEDGER + "\npub fn never() {}\n", TESTS)
    assert sliced(program, checker, "never") == "no test executes it"


def test_a_const_fn_is_kept_where_it_is_named(checker: Checker) -> None:
    more = "\npub const fn limit() -> u32 {\n    7\n}\npub fn is_high(n: u32) -> bool {\n    let top = limit();\n    n > top\n}\n"
    tests = TESTS.replace(
        "    #[test]\n    fn closes",
        "    #[test]\n    fn high() {\n        assert!(is_high(8));\n    }\n    #[test]\n    fn closes",
    )
    program = Program("p", LEDGER + more, tests)
    fixed, _ = good(program, checker, "is_high")
    assert "const fn limit" in fixed
    assert "limit" not in good(program, checker, "longest")[0]


def test_marker_implementations_are_there_when_rustc_asks_for_them(checker: Checker) -> None:
    marks = "pub trait Plain: Copy {}\nimpl Plain for u8 {}\nimpl Plain for u32 {}\n\n"
    body = "    let mut all = Vec::new();\n    all.extend_from_slice(items);\n    all\n"
    text = f"{marks}pub fn all<T: Plain>(items: &[T]) -> Vec<T> {{\n{body}}}\n"
    more = "pub fn bytes(n: u8) -> Vec<u8> {\n    all(&[n])\n}\n"
    tests = TESTS_OF_MIX.replace("assert_eq!(mix(0), 0)", "assert_eq!(bytes(7), [7])")
    fixed, _ = good(Program("p", text + more, tests), checker, "bytes")
    assert "impl Plain for u8" in fixed and "u32" not in fixed


def test_modules_stay_around_what_is_kept(checker: Checker) -> None:
    text = (
        "mod shapes {\n    pub mod round {\n        pub struct Disc(pub f64);\n        impl Disc {\n"
        "            pub fn area(&self) -> f64 {\n                self.0 * self.0\n            }\n        }\n    }\n"
        "    pub mod square {\n        pub fn area(side: f64) -> f64 {\n            side * side\n        }\n    }\n}\n"
        "pub use shapes::{round::Disc, square};\n"
    )
    tests = (
        "#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n    fn discs() {\n        assert_eq!(Disc(2.0).area(), 4.0);\n"
        "    }\n    #[test]\n    fn squares() {\n        assert_eq!(square::area(3.0), 9.0);\n    }\n}\n"
    )
    fixed, kept_tests = good(Program("p", text, tests), checker, "Disc::area")
    assert "mod round" in fixed and "square" not in fixed and "squares" not in kept_tests


def test_a_slice_takes_a_mutation(checker: Checker) -> None:
    part = sliced(PROGRAM, checker, "Ledger::withdraw")
    assert isinstance(part, Slice)
    at = LEDGER.index("*balance -= amount")
    broken = part.text(PROGRAM, [syntax.Edit(at, at + 1)])
    assert "        balance -= amount;" in broken
    assert [error.code for error in checker.check(broken).errors] == ["E0368"]
    close = LEDGER.index("self.closed.insert")
    with pytest.raises(ValueError, match="outside the slice"):
        part.text(PROGRAM, [syntax.Edit(close, close + 4)])


@pytest.mark.parametrize(
    ("edits", "after"),
    [
        ([(0, 2, ""), (1, 3, "")], "def"),
        ([(0, 3, "x"), (1, 2, "y")], "xdef"),
        ([(0, 3, ""), (0, 0, "x")], "xdef"),
        ([(3, 3, "-"), (5, 6, "")], "abc-de"),
    ],
)
def test_edits(edits: list[tuple[int, int, str]], after: str) -> None:
    assert syntax.apply("abcdef", [syntax.Edit(*edit) for edit in edits]) == after
