#![allow(unused)]
fn main() {
    struct Foo {
        a: bool,
    };

    let f = Foo();
}
