"""What is shown of a file, and what becomes of it when a reply is put in place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sleepy.rust import signatures
from sleepy.rust.diagnostics import Diagnostic, Span
from sleepy.rust.region import Budget, NotRustError, Region, SpliceError, find
from sleepy.rust.units import leaves, units

SOURCE = """\
//! Stacks.
use std::fmt;

/// A stack.
#[derive(Debug)]
pub struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    /// Put something on it.
    pub fn push(&self, item: T) {
        self.items.push(item);
    }

    // not documented
    pub fn len(&self) -> usize {
        size(&self.items)
    }
}

fn size<T>(items: &[T]) -> usize {
    items.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_empty() {
        assert_eq!(size::<u8>(&[]), 0);
    }
}
"""
SMALL = Budget(shown=200, context=300)


def at(what: str, source: str = SOURCE, **more: object) -> Diagnostic:
    start = source.encode().index(what.encode())
    line = source.encode()[:start].count(b"\n") + 1
    where = Span("src/lib.rs", line, line, 1, 2, start, start + len(what), True, None, what)
    return Diagnostic("error", "E0596", "cannot borrow", (where,), **more)  # type: ignore[arg-type]


def region(what: str, budget: Budget = SMALL, source: str = SOURCE) -> Region:
    found = find("src/lib.rs", source.encode(), [at(what, source)], budget)
    assert found is not None
    return found


PUSH = """\
impl<T> Stack<T> {
    /// Put something on it.
    pub fn push(&self, item: T) {
        self.items.push(item);
    }
}
"""


def test_the_smallest_unit_is_shown_in_its_header() -> None:
    shown = region("self.items.push")
    assert shown.text == PUSH
    (error,) = shown.shown([at("self.items.push")])
    assert error.spans[0].line == 4


def test_a_small_file_is_shown_whole() -> None:
    shown = region("self.items.push", Budget())
    assert shown.text == SOURCE
    assert [unit.name for unit in shown.at_error] == ["Stack::push"]


def test_a_suggestion_is_shown_when_all_of_it_is_in_the_region() -> None:
    def suggesting(*places: str) -> tuple[str | None, ...]:
        spans = tuple(replace(at(place).spans[0], replacement="x") for place in places)
        found = region("self.items.push")
        (error,) = found.shown([at("self.items.push", children=(Diagnostic("help", None, "do", spans),))])
        return tuple(span.replacement for span in error.children[0].spans)

    assert suggesting("&self, item") == ("x",)
    assert suggesting("&self, item", "self.items.push") == ("x", "x")
    assert suggesting("&self, item", "fn size") == (), "half of it would be wrong"


def test_what_exceeds_the_budget_is_not_shown() -> None:
    assert find("src/lib.rs", SOURCE.encode(), [at("self.items.push")], Budget(shown=60)) is None
    assert find("src/other.rs", SOURCE.encode(), [at("self.items.push")], SMALL) is None


def test_as_many_units_as_the_budget_takes() -> None:
    errors = [at("self.items.push"), at("items.len()")]
    both = find("src/lib.rs", SOURCE.encode(), errors, Budget(shown=230))
    one = find("src/lib.rs", SOURCE.encode(), errors, Budget(shown=150))
    assert both is not None and one is not None
    assert [unit.name for unit in both.at_error] == ["Stack::push", "size"]
    assert [unit.name for unit in one.at_error] == ["Stack::push"]


@pytest.mark.parametrize("source", [SOURCE, SOURCE.replace("\n", "\r\n")], ids=["LF", "CRLF"])
def test_only_the_unit_changes(source: str) -> None:
    shown = region("self.items.push", source=source)
    assert "\r" not in shown.text
    (spliced,) = shown.splice(shown.text.replace("&self", "&mut self"), source.encode())
    assert spliced.decode() == source.replace("push(&self", "push(&mut self")


def test_documentation_that_a_reply_leaves_out_stays() -> None:
    reply = "impl<T> Stack<T> {\n    pub fn push(&mut self, item: T) {\n        self.items.push(item);\n    }\n}\n"
    (spliced,) = region("self.items.push").splice(reply, SOURCE.encode())
    assert spliced.decode() == SOURCE.replace("push(&self", "push(&mut self")


def test_imports_are_added_before_the_others_and_merged_ones_replaced() -> None:
    shown = region("self.items.push")
    (spliced,) = shown.splice("use std::mem;\n" + PUSH.replace("&self", "&mut self"), SOURCE.encode())
    assert "//! Stacks.\nuse std::mem;\nuse std::fmt;\n" in spliced.decode()
    (spliced,) = shown.splice("use std::{fmt, mem};\n" + PUSH, SOURCE.encode())
    assert spliced.decode() == SOURCE.replace("use std::fmt;", "use std::{fmt, mem};")


def test_new_units_follow_the_one_that_was_shown() -> None:
    reply = PUSH.rstrip()[:-1] + "\n    fn extra(&self) {}\n}\n\nimpl<T> Default for Stack<T> {}\n"
    (spliced,) = region("self.items.push").splice(reply, SOURCE.encode())
    text = spliced.decode()
    assert text.index("fn push") < text.index("fn extra") < text.index("fn len")
    assert text.index("fn len") < text.index("impl<T> Default for Stack<T>") < text.index("fn size")


def test_a_header_may_change_in_the_wider_reading() -> None:
    narrow, wide = region("self.items.push").splice(
        PUSH.replace("impl<T>", "impl<T: Clone>").replace("&self", "&mut self"), SOURCE.encode()
    )
    assert b"impl<T> Stack<T>" in narrow and b"impl<T: Clone> Stack<T>" in wide
    assert b"push(&mut self" in narrow and b"push(&mut self" in wide


def test_of_a_whole_file_the_narrow_reading_takes_the_unit_alone() -> None:
    reply = SOURCE.replace("push(&self", "push(&mut self").replace("items.len()", "items.iter().count()")
    narrow, wide = region("self.items.push", Budget()).splice(reply, SOURCE.encode())
    assert narrow.decode() == SOURCE.replace("push(&self", "push(&mut self")
    assert wide.decode() == reply


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (PUSH.replace("push", "add"), "drops Stack::push"),
        ("fn unrelated() {}\n", "drops Stack::push"),
        (PUSH + "\nfn size<T>(items: &[T]) -> usize {\n    0\n}\n", "touches size"),
        (PUSH + "\nmod extra {}\n", "adds the module extra"),
    ],
)
def test_a_reply_that_does_something_else_is_refused(reply: str, why: str) -> None:
    with pytest.raises(SpliceError, match=why):
        region("self.items.push").splice(reply, SOURCE.encode())


def test_a_reply_that_does_not_parse_is_refused() -> None:
    with pytest.raises(NotRustError):
        region("self.items.push").splice(PUSH[:-3], SOURCE.encode())


def test_a_unit_that_was_not_shown_may_be_repeated() -> None:
    reply = PUSH.replace("&self", "&mut self") + "\nfn size<T>(items: &[T]) -> usize { items.len() }\n"
    (spliced,) = region("self.items.push").splice(reply, SOURCE.encode())
    assert spliced.decode() == SOURCE.replace("push(&self", "push(&mut self")


def test_an_import_at_the_error_may_go() -> None:
    (spliced,) = region("use std::fmt;").splice("use std::mem;\n", SOURCE.encode())
    assert spliced.decode() == SOURCE.replace("use std::fmt;", "use std::mem;")


def test_a_file_that_does_not_parse_is_replaced_whole_or_around_the_error() -> None:
    torn = SOURCE.replace("self.items.push(item);\n    }", "self.items.push(item);\n    ")
    shown = region("self.items.push", Budget(), torn)
    assert shown.splice(SOURCE, torn.encode()) == [SOURCE.encode()]
    around = region("self.items.push", Budget(shown=360), torn)
    assert around.torn is not None and around.torn[0] > 0 and "fn push" in around.text
    assert "mod tests" not in around.text


def test_signatures_of_what_is_referred_to() -> None:
    shown = region("size(&self.items)")
    files = {"src/lib.rs": SOURCE, "src/more.rs": "pub struct Other;\npub enum Items {\n    A,\n    B,\n}\n"}
    text = signatures.of(shown, files, "expected `Items`", 300)
    assert text.splitlines()[0] == "pub enum Items { A, B, }"
    assert "fn size<T>(items: &[T]) -> usize;" in text
    assert "#[derive(Debug)] pub struct Stack<T> { items: Vec<T>, }" in text
    assert "Other" not in text and "starts_empty" not in text
    assert signatures.of(shown, files, "expected `Items`", 30) == "pub enum Items { A, B, }"


def test_units_know_their_scopes() -> None:
    assert [unit.name for unit in units(SOURCE) if unit.depth] == [
        "Stack::push",
        "Stack::len",
        "tests::use super::*",
        "tests::starts_empty",
    ]


@pytest.mark.parametrize(
    ("use", "paths"),
    [
        ("use a::b;", {"a::b"}),
        ("pub(crate) use a::{self, b, c::{d as e, *}};", {"a", "a::b", "a::c::d as e", "a::c::*"}),
        ("#[cfg(test)]\nuse {a, b::c};", {"a", "b::c"}),
    ],
)
def test_what_a_use_declaration_brings_in(use: str, paths: set[str]) -> None:
    assert leaves(use) == paths


def test_a_use_of_a_macro_at_an_error_is_replaced_by_the_reply_s() -> None:
    source = "counters! { a; b }\n\nfn f() {}\n"
    found = region("b }", Budget(), source)
    assert found.splice("counters! { a, b }\n\nfn f() {}\n", source.encode())[0] == b"counters! { a, b }\n\nfn f() {}\n"
    assert found.splice("other! { a, b }\n\nfn f() {}\n", source.encode()) == []
