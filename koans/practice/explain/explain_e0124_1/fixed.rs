struct Foo {
    field1: i32,
    field2: i32,
}
