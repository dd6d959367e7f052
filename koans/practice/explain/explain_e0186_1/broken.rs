trait Foo {
    fn foo(&self);
}

struct Bar;

impl Foo for Bar {
    fn foo() {}
}
