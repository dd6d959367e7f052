fn foo<F: Fn()>(x: F) {}

fn main() {
    foo(|y| {});
}
