struct Foo<T> {
    x: T,
}

struct Bar {
    x: Foo,
}
struct Baz<S, T> {
    x: Foo<S, T>,
}

fn foo<T, U>(x: T, y: U) {}
fn f() {}

fn main() {
    let x: bool = true;
    foo::<bool>(x);
    foo::<bool, i32, i32>(x, 2, 4);
    f::<'static>();
}
