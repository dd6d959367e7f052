enum Foo<T> {
    Bar(T),
}
