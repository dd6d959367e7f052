"""From what rustc really prints to a pattern."""

from __future__ import annotations

from pathlib import Path

import pytest

from sleepy.agent.router import Router
from sleepy.errors import UsageError
from sleepy.rust.build import Build
from tests.agent.conftest import Diagnose

PROGRAMS = {
    "use_after_move": "pub fn f(s: String) -> (String, String) { (s, s) }",
    "missing_mut": "pub fn f() -> Vec<u8> { let v = Vec::new(); v.push(1); v }",
    "question_outside_result": 'pub fn f() -> u8 { "1".parse::<u8>()? }',
    "option_to_result": "pub fn f(v: &[u8]) -> Result<u8, String> { Ok(*v.first()?) }",
    "mut_while_shared": "pub fn f(v: &mut Vec<u8>) -> u8 { let a = &v[0]; v.push(1); *a }",
    "error_conversion": 'pub struct E; pub fn f() -> Result<u8, E> { Ok("1".parse::<u8>()?) }',
    "returns_local_reference": "pub fn f() -> &'static str { let s = String::new(); &s }",
    "two_mutable_borrows": "pub fn f(v: &mut Vec<u8>) { let a = &mut *v; let b = &mut *v; a.push(1); b.push(2); }",
    "missing_ord": "#[derive(PartialEq, Eq)] pub struct P; pub fn f(v: &mut Vec<P>) { v.sort(); }",
    "missing_hash": "#[derive(PartialEq, Eq)] pub struct K; pub fn f() { std::collections::HashSet::new().insert(K); }",
    "missing_clone": "pub struct P; pub fn f(p: &P) -> P { p.clone() }",
    "missing_bound": "pub fn f<T>(a: T, b: T) -> bool { a == b }",
    "missing_display": "pub struct P; pub fn f(p: P) -> String { p.to_string() }",
    "missing_derive": 'pub struct P; pub fn f(p: P) -> String { format!("{p:?}") }',
    "wrapped_value": "pub fn f(v: &[u8]) -> u8 { v.iter().copied().max() }",
    "not_thread_safe": "pub fn f(r: std::rc::Rc<u8>) { std::thread::spawn(move || drop(r)); }",
    "missing_variant": "pub fn f(o: Option<u8>) -> u8 { match o { Some(n) => n } }",
    "pattern_shape": "pub fn f(a: [u8; 3]) -> u8 { let [x, _] = a; x }",
    "closure_kind": "pub fn f(n: u8) -> u8 { fn inner() -> u8 { n } inner() }",
    "not_copy": "#[derive(Clone, Copy)] pub struct P(String);",
    "shared_access": "pub fn f(c: &std::cell::Cell<u8>) -> u8 { c + 1 }",
    "capture_outlives": "pub fn f(n: u8) -> impl Fn() -> u8 { || n }",
    "missing_lifetime": "pub struct P { name: &str }",
    "borrowed_meanwhile": "pub fn f() -> u8 { let mut n = 1; let r = &n; n = 2; *r }",
    "missing_trait_item": "pub struct P; impl Iterator for P { type Item = u8; }",
    "trait_signature": "pub struct P; impl Clone for P { fn clone(self) -> P { P } }",
    "associated_type": "pub fn f<T: Iterator>(t: T) -> T::Thing { t }",
    "trait_object": "pub trait T {} pub fn f(t: Box<T>) { drop(t) }",
    "unsized": "pub fn f(s: str) { let _ = s; }",
    "conflicting_impl": "impl std::fmt::Display for Vec<u8> {}",
    "type_annotation": 'pub fn f() { let n = "1".parse().unwrap(); }',
    "fields": "pub struct P { x: u8, y: u8 } pub fn f() -> P { P { x: 1 } }",
    "private_item": "mod m { pub struct P { x: u8 } } pub fn f(p: m::P) -> u8 { p.x }",
    "arguments": "fn g(n: u8) -> u8 { n } pub fn f() -> u8 { g(1, 2) }",
    "needs_unsafe": "pub fn f(p: *const u8) -> u8 { *p }",
    "casts": "pub fn f(s: &str) -> u8 { s as u8 }",
    "unused_parameter": "pub struct P<T>;",
    "await": "pub async fn g() -> u8 { 1 } pub fn f() -> u8 { g().await }",
    "dereference": "pub fn f(n: &u8) -> u8 { n }",
    "unknown_name": "pub fn f() -> u8 { x }",
    "control_flow": "pub fn f(n: u8) -> u8 { n + 1; }",
    "not_an_iterator": "pub fn f(n: u8) { for _ in n {} }",
    "conversion": "pub struct P; pub fn f(n: u8) -> P { n.into() }",
    "style": 'pub fn f(n: u8) -> String { format!("{}", n) }',
    "type_mismatch": "pub fn f(n: u64) -> u8 { n }",
    "no_such_member": "pub struct P; pub fn f(p: P) -> u8 { p.size() }",
    "no_such_operation": "pub struct P; pub fn f(p: P) -> P { p + p }",
    "unmet_bound": "pub fn f() -> u8 { [1u8, 2][0u8] }",
}
OTHERS = {
    "another code": "pub struct P; impl Drop for P { fn drop(&mut self) {} } pub fn f(mut p: P) { p.drop(); }",
    "a syntax error": "pub fn f( {",
}


@pytest.fixture(scope="module")
def router() -> Router:
    return Router.read()


def test_every_pattern_has_a_program(router: Router) -> None:
    assert set(router.names) == set(PROGRAMS)


@pytest.mark.parametrize("pattern", PROGRAMS)
def test_each_pattern_is_recognised(pattern: str, router: Router, diagnose: Diagnose) -> None:
    lints = ("clippy::uninlined_format_args",) if pattern == "style" else ()
    errors = diagnose(PROGRAMS[pattern], Build(lints=lints))
    assert errors != []
    assert router.route(errors) == pattern


@pytest.mark.parametrize("what", OTHERS)
def test_what_no_pattern_matches_goes_to_the_base_model(what: str, router: Router, diagnose: Diagnose) -> None:
    errors = diagnose(OTHERS[what])
    assert errors != []
    assert router.route(errors) is None


def test_the_first_error_that_matches_decides(router: Router, diagnose: Diagnose) -> None:
    unknown, move = diagnose(OTHERS["another code"]), diagnose(PROGRAMS["use_after_move"])
    mut = diagnose(PROGRAMS["missing_mut"])
    assert router.route([*unknown, *move, *mut]) == "use_after_move"
    assert router.route([*mut, *move]) == "missing_mut"
    assert router.route([]) is None


# --- the file of patterns


def patterns(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "patterns.toml"
    path.write_text(text)
    return path


def test_patterns_of_ones_own(tmp_path: Path, diagnose: Diagnose) -> None:
    text = '[[pattern]]\nname = "unknown_name"\nmatch = [{ codes = ["E0425"], text = "cannot find value" }]\n'
    router = Router.read(patterns(tmp_path, text))
    assert router.names == ["unknown_name"]
    assert router.route(diagnose(PROGRAMS["unknown_name"])) == "unknown_name"
    assert router.route(diagnose(PROGRAMS["missing_mut"])) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pattern = 3\n",
        "[[pattern]\n",
        '[[pattern]]\nname = "a"\n',
        '[[pattern]]\nmatch = [{ codes = ["E0425"] }]\n',
        '[[pattern]]\nname = "a"\nmatch = [{ text = "x" }]\n',
        '[[pattern]]\nname = "a"\nmatch = [{ codes = ["E0425"], text = "(" }]\n',
        '[[pattern]]\nname = "a"\nmatch = [{ codes = ["E0425"], text = 3 }]\n',
        '[[pattern]]\nname = "a"\nmatch = "E0425"\n',
        2 * '[[pattern]]\nname = "a"\nmatch = [{ codes = ["E0425"] }]\n',
    ],
)
def test_a_malformed_file_is_named(text: str, tmp_path: Path) -> None:
    path = patterns(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        Router.read(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_missing_or_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.toml"):
        Router.read(tmp_path / "none.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match=r"bytes\.toml"):
        Router.read(tmp_path / "bytes.toml")
