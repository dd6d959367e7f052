struct Foo<T = U, U = ()> {
    field1: T,
    field2: U,
}
