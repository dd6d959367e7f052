struct Foo;

impl Foo {
    fn bar() {}
}

impl Foo {
    fn baz() {}
}
