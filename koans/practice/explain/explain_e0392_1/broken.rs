enum Foo<T> {
    Bar,
}
