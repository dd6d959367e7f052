#![allow(unused)]
fn main() {
    struct Bar;

    trait Foo {
        fn foo();
    }

    enum Baz {
        Qux,
    }

    pub impl Bar {}

    pub impl Foo for Bar {
        pub fn foo() {}
    }
}
