struct Foo<T> {
    x: T,
}

struct Bar<T> {
    x: Foo<T>,
}
struct Baz<S, T> {
    x: Foo<S>,
    y: Foo<T>,
}

fn foo<T, U>(x: T, y: U) {}
fn f() {}

fn main() {
    let x: bool = true;
    foo::<bool, u32>(x, 12);
    f();
}
