struct Foo<T> {
    foo: &'static T,
}
