struct Foo {
    field1: i32,
    field1: i32,
}
