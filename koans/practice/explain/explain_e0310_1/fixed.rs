struct Foo<T: 'static> {
    foo: &'static T,
}
