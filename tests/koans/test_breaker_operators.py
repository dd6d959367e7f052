"""The catalogue of mutation operators: every entry does what its own example says, and rustc agrees."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sleepy.errors import UsageError
from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.crates import available
from sleepy.koans.breaker.operators import OPERATORS, Operator
from sleepy.koans.catalog import vendored
from sleepy.koans.families import FAMILIES
from sleepy.koans.pool import each
from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.settings import SandboxSettings

NAMES = [operator.name for operator in OPERATORS]


def squeezed(program: str) -> str:
    return re.sub(r"\s+", "", program)


def mutants(operator: Operator, program: str) -> list[str]:
    return [syntax.apply(program, edits) for edits in operator.mutations(program)]


def crates_of(operator: Operator) -> tuple[str, ...]:
    return tuple(name for name in sorted(available()) if re.search(rf"\b{name}\b", operator.before))


def complaints(operator: Operator, checker: Checker) -> str:
    """What is wrong with an operator's example; empty when nothing is."""
    build = Build("2021", crates_of(operator))
    if errors := checker.check(operator.before, build).errors:
        return f"{operator.name}: before: {errors[0].message}"
    errors = checker.check(operator.after, build).errors
    if operator.family(errors) is None:
        return f"{operator.name}: after: {[(error.code, error.message) for error in errors]}"
    return ""


def test_the_catalogue_is_broad() -> None:
    assert len(NAMES) == len(set(NAMES)) >= 45


def test_every_family_that_has_compile_errors_has_an_operator() -> None:
    filed = {family for operator in OPERATORS for family in operator.families}
    assert filed == {family.id for family in FAMILIES.values() if not family.style}


@pytest.mark.parametrize("name", NAMES)
def test_an_operator_turns_its_before_into_its_after(name: str) -> None:
    (operator,) = OPERATORS.named([name])
    assert squeezed(operator.after) in map(squeezed, mutants(operator, operator.before))
    assert operator.summary and operator.filings


def test_rustc_reports_what_the_examples_are_filed_under(checker: Checker) -> None:
    plain = [operator for operator in OPERATORS if not crates_of(operator)]
    found = [said for _, said in each(lambda operator: complaints(operator, checker), plain, 2)]
    assert [said for said in found if said] == []


@pytest.mark.slow
def test_rustc_agrees_where_crates_are_needed(tmp_path: Path) -> None:
    checker = Checker(SandboxSettings(), vendored(tmp_path))
    needing = [operator for operator in OPERATORS if crates_of(operator)]
    assert [said for operator in needing if (said := complaints(operator, checker))] == []


def test_an_error_that_is_not_the_operators_is_not_filed(checker: Checker) -> None:
    (operator,) = OPERATORS.named(["drop_clone"])
    moved = "pub fn f(s: String) -> (String, String) { (s, s) }"
    both = moved + " pub fn g() -> u8 { unknown }"
    assert operator.family(checker.check(moved).errors) == "bc_copy_clone"
    assert operator.family(checker.check(both).errors) is None
    assert operator.family([]) is None


def test_words_of_the_compiler_decide_between_families(checker: Checker) -> None:
    (operator,) = OPERATORS.named(["drop_question"])
    for returned, family in (("Result<u8, ()>", "rh_result"), ("Option<u8>", "rh_option")):
        program = f"pub fn f(n: {returned}) -> {returned} {{ let m: u8 = n; n }}"
        assert operator.family(checker.check(program).errors) == family


def test_one_mutant_for_each_place() -> None:
    (operator,) = OPERATORS.named(["drop_clone"])
    program = "fn f(a: &String, b: &String) -> (String, String) { (a.clone(), b.clone()) }"
    assert mutants(operator, program) == [program.replace("a.clone()", "a"), program.replace("b.clone()", "b")]


def test_an_operator_may_act_everywhere_at_once() -> None:
    (operator,) = OPERATORS.named(["arc_to_rc"])
    program = "use std::sync::{Arc, Mutex};\nfn f(a: Arc<Mutex<u8>>) -> Arc<Mutex<u8>> { Arc::clone(&a) }"
    (mutant,) = mutants(operator, program)
    assert "Arc" not in mutant and "use std::rc::Rc;" in mutant and "use std::sync::{Mutex};" in mutant


@pytest.mark.parametrize(
    ("operator", "before", "after"),
    [
        ("drop_derive_debug", "#[derive(Debug)] struct P;", "struct P;"),
        ("drop_derive_debug", "#[derive(Clone, Debug)] struct P;", "#[derive(Clone)] struct P;"),
        ("drop_bound", "fn f<T: Copy>(t: T) {}", "fn f<T>(t: T) {}"),
        ("drop_where_predicate", "fn f<T>(t: T) where T: Copy, {}", "fn f<T>(t: T) {}"),
        ("drop_lifetime_parameter", "struct P<'a>(&'a u8);", "struct P(&'a u8);"),
        ("drop_use", "use std::fmt::{self, Display};", "use std::fmt::{Display};"),
        ("drop_use", "use std::{fmt::{Display}};", ""),
        ("drop_mut_binding", "fn f() { let mut a = 1; }", "fn f() { let a = 1; }"),
        ("drop_enum_variant", "enum E { A, /// b\n B }", "enum E { A }"),
    ],
)
def test_nothing_is_left_of_what_goes(operator: str, before: str, after: str) -> None:
    (found,) = OPERATORS.named([operator])
    assert squeezed(after) in map(squeezed, mutants(found, before))


def test_an_unknown_operator() -> None:
    with pytest.raises(
        UsageError, match="drop_everything: no such operator; see `sleepy koans break --list-operators`"
    ):
        OPERATORS.named(["drop_everything"])
