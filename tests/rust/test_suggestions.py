"""The compiler's own edits: read from its diagnostics, applied to the byte, and kept only when they help."""

from __future__ import annotations

import pytest

from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic, Span
from sleepy.rust.suggestions import Edit, Suggestion, apply, apply_all, combine, of, repair, trials


def span(start: int, end: int, text: str, kind: str = "MachineApplicable") -> Span:
    return Span("a.rs", 1, 1, 1, 1, start, end, False, None, "", text, kind)


def error(*children: tuple[Span, ...]) -> Diagnostic:
    return Diagnostic(
        "error", "E0001", "wrong", (), tuple(Diagnostic("help", None, "try", spans) for spans in children)
    )


def test_certain_ones_come_first_and_placeholders_never() -> None:
    found = of(
        error((span(0, 0, "a", "MaybeIncorrect"),), (span(1, 1, "b"),), (span(2, 2, "/* x */", "HasPlaceholders"),))
    )
    assert [(s.edits[0].text, s.certain) for s in found] == [("b", True), ("a", False)]


def test_what_only_looks_like_a_placeholder_is_tried() -> None:
    filled = error(
        (span(0, 0, "Box<", "HasPlaceholders"), span(3, 3, ">", "HasPlaceholders")), (span(9, 9, "?", "Unspecified"),)
    )
    assert [(len(s.edits), s.certain) for s in of(filled)] == [(2, False), (1, False)]
    for text in (" => todo!()", "'lifetime ", '.expect("REASON")', ": /* Type */", "..."):
        assert of(error((span(0, 0, text, "HasPlaceholders"),))) == [], text


def test_one_suggestion_may_take_several_edits_in_any_order() -> None:
    (found,) = of(error((span(5, 5, "<'a>"), span(30, 30, "'a "), span(9, 9, "'a "))))
    assert len(found.edits) == 3


def test_alternatives_lie_at_one_place() -> None:
    found = of(error((span(0, 0, "use a::Entry;\n"), span(0, 0, "use b::Entry;\n"))))
    assert [s.edits[0].text for s in found] == ["use a::Entry;\n", "use b::Entry;\n"]


def test_of_two_that_clash_the_first_stays() -> None:
    def suggestion(start: int, end: int, text: str) -> Suggestion:
        return Suggestion("try", (Edit("a.rs", start, end, text),), True)

    first, clashing, apart = suggestion(2, 6, "x"), suggestion(4, 8, "y"), suggestion(8, 8, "z")
    assert combine([first, clashing, apart, first]) == (first.edits[0], apart.edits[0])
    imports = [suggestion(0, 0, "use a;\n"), suggestion(0, 0, "use b;\n")]
    assert len(combine(imports)) == 2


@pytest.mark.parametrize(
    ("above", "suggested", "made"),
    [
        ("#[derive(Debug, PartialEq)]\n", "Eq, Hash, PartialEq", "Eq, Hash"),
        ("", "Ord", "Ord, Eq, PartialOrd, PartialEq"),
        ("#[derive(PartialEq, Eq)]\n/// A rank.\n#[must_use]\n", "Ord", "Ord, PartialOrd"),
        ("impl PartialEq for Rank { fn eq(&self, o: &Self) -> bool { self.0 == o.0 } }\n", "Eq", "Eq"),
        ("#[derive(Hash)]\nstruct Other;\n", "Hash", "Hash"),
        ("#[derive(Clone)]\n", "Clone", None),
    ],
)
def test_a_derive_has_what_goes_with_it_and_nothing_twice(above: str, suggested: str, made: str | None) -> None:
    source = f"{above}pub struct Rank(u32);\n".encode()
    at = source.index(b"pub")
    edit = Edit("a.rs", at, at, f"#[derive({suggested})]\n")
    put = f"#[derive({made})]\n" if made else ""
    assert apply(source, [edit]).decode() == f"{above}{put}pub struct Rank(u32);\n"
    other = Edit("a.rs", at, at, "#[derive(Copy)]\n")
    both = apply(
        b"pub struct Rank(u32);\n", [Edit("a.rs", 0, 0, "#[derive(Clone, Debug)]\n"), Edit("a.rs", 0, 0, other.text)]
    )
    assert both.decode().count("Clone") == 1


def test_keys_and_orders_that_rustc_suggests_half_of(checker: Checker) -> None:
    program = """use std::collections::{BTreeSet, HashMap};
#[derive(Debug, PartialEq)]
pub struct Key(u32);
pub fn keep(map: &mut HashMap<Key, u32>, key: Key) { map.insert(key, 1); }
#[derive(Debug)]
pub struct Rank(u32);
pub fn rank(set: &mut BTreeSet<Rank>, rank: Rank) { set.insert(rank); }
"""
    done = repair(program, checker)
    assert done.errors == (), done.program


def test_edits_keep_the_line_ends_of_the_file() -> None:
    source = "fn f() {\r\n    ü();\r\n}\r\n".encode()
    assert apply(source, [Edit("a.rs", 0, 0, "use x;\n\n")]) == b"use x;\r\n\r\n" + source
    assert apply(source, [Edit("a.rs", 14, 16, "u")]).decode() == "fn f() {\r\n    u();\r\n}\r\n"


def test_edits_that_clash_are_an_error() -> None:
    with pytest.raises(ValueError, match=r"a\.rs: edits clash at byte 1"):
        apply_all(lambda _: b"abcdef", [Edit("a.rs", 0, 3, ""), Edit("a.rs", 1, 2, "x")])


def test_trials_go_from_certain_to_uncertain() -> None:
    certain, likely = error((span(1, 1, "a"),)), error((span(3, 3, "b", "MaybeIncorrect"),))
    found = list(trials([likely], [certain, likely]))
    assert [(trial.tier, trial.edits[0].text) for trial in found] == [(0, "a"), (2, "b")]


def test_a_certain_one_competes_with_what_is_offered_instead() -> None:
    either = error((span(1, 1, "a"),), (span(3, 3, "b", "MaybeIncorrect"),))
    alone = error((span(5, 5, "c"),))
    found = [(trial.tier, trial.certain, trial.edits[0].text) for trial in trials([either], [either, alone])]
    assert found == [(0, True, "c"), (1, True, "a"), (1, False, "b")]


BROKEN = {
    "a missing mut": ("pub fn f() -> Vec<u8> {\n    let v = Vec::new();\n    v.push(1);\n    v\n}\n", "let mut v"),
    "a missing borrow": (
        "fn size(s: &str) -> usize {\n    s.len()\n}\n\npub fn f(s: String) -> usize {\n    size(s)\n}\n",
        "size(&s)",
    ),
    "a missing import": (
        "pub fn f() -> HashMap<u8, u8> {\n    HashMap::new()\n}\n",
        "use std::collections::HashMap;",
    ),
    "an error behind another one": (
        "pub fn f() -> HashMap<u8, u8> {\n    let m = HashMap::new();\n    m.insert(1, 2);\n    m\n}\n",
        "let mut m",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_program_is_mended(what: str, checker: Checker) -> None:
    program, mended = BROKEN[what]
    done = repair(program, checker)
    assert done.errors == ()
    assert mended in done.program
    assert done.applied


def test_clippy_is_heard_too(checker: Checker) -> None:
    done = repair("pub fn f(x: u8) -> u8 {\n    return x;\n}\n", checker, Build(lints=("clippy::needless_return",)))
    assert done.errors == () and done.program == "pub fn f(x: u8) -> u8 {\n    x\n}\n"


def test_what_makes_it_worse_is_not_kept(checker: Checker) -> None:
    program = "pub fn f(v: &mut Vec<u8>) -> &u8 {\n    let first = &v[0];\n    v.clear();\n    first\n}\n"
    done = repair(program, checker)
    assert [e.code for e in done.errors] == ["E0502"]
    assert done.program == program and done.applied == ()
