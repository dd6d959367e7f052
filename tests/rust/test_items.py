"""Items and their signatures, by tree-sitter."""

from __future__ import annotations

from sleepy.rust.items import function_bodies, items, parse

PROGRAM = """\
pub struct Stack<T> {
    items: Vec<T>,
}

impl<T: Clone> Stack<T> {
    pub fn push(&mut self, mut item: T) {
        fn inner() {}
        self.items.push(item);
    }
}

impl<T> Drop for Stack<T> {
    fn drop(&mut self) {}
}

pub trait Shape {
    const SIDES: u32;
    fn area(&self) -> f64;
}

mod deep {
    pub type Id = u64;
    pub const fn größe() -> &'static str { "ß" }
}
"""


def test_paths_and_kinds() -> None:
    assert [(item.path, item.kind) for item in items(PROGRAM)] == [
        ("Stack", "struct_item"),
        ("Stack::push", "function_item"),
        ("<Stack as Drop>::drop", "function_item"),
        ("Shape", "trait_item"),
        ("Shape::SIDES", "const_item"),
        ("Shape::area", "function_signature_item"),
        ("deep::Id", "type_item"),
        ("deep::größe", "function_item"),
    ]


def test_lines() -> None:
    push = items(PROGRAM)[1]
    assert (push.line, push.line_end) == (6, 9)


def signature(source: str) -> str:
    return items(source)[0].signature


def test_a_signature_is_what_callers_see() -> None:
    plain = signature("fn f(a: u8, b: u8) -> u8 { a }")
    assert plain == signature("fn f(\n    mut a: u8, // first\n    b: u8,\n) -> u8 {\n    todo!()\n}")
    assert plain != signature("fn f(a: u8, b: u16) -> u8 { a }")
    assert plain != signature("pub fn f(a: u8, b: u8) -> u8 { a }")
    assert signature("fn f(a: &mut u8) {}") != signature("fn f(a: &u8) {}")


def test_a_type_is_its_own_signature() -> None:
    assert signature("struct A { x: u8 }") == signature("struct A {\n    x: u8,\n}")
    assert signature("struct A { x: u8 }") != signature("struct A { x: u16 }")


def test_function_bodies_are_byte_ranges() -> None:
    source = PROGRAM.encode()
    bodies = {name: source[start:end].decode() for name, start, end in function_bodies(PROGRAM)}
    assert list(bodies) == ["Stack::push", "<Stack as Drop>::drop", "deep::größe"]
    assert bodies["deep::größe"] == '{ "ß" }'
    assert bodies["Stack::push"].startswith("{\n        fn inner()")


def test_what_does_not_parse_still_has_items() -> None:
    source = "fn good() {}\nfn bad( {\n"
    assert parse(source).root_node.has_error
    assert "good" in [item.path for item in items(source)]
    assert items("") == []
