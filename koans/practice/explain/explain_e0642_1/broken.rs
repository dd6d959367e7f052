trait Foo {
    fn foo((x, y): (i32, i32));
}
