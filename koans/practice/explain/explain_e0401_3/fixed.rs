fn foo<T: Copy>(x: T) {
    struct Foo<T: Copy> {
        x: T,
    }
}
