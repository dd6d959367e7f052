struct Foo<U = (), T = U> {
    field1: T,
    field2: U,
}
