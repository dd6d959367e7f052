#![allow(unused)]
fn main() {
    fn foo<'a>(x: &'a str) -> &'a str {
        x
    }
    let _ = foo;
}
