struct Bar;

trait Foo {
    fn foo();
}

enum Baz {
    Qux,
}

impl Bar {}

impl Foo for Bar {
    fn foo() {}
}
