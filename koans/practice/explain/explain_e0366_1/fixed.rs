struct Foo<T> {
    t: T,
}

struct Bar {
    t: Foo<u32>,
}

impl Drop for Bar {
    fn drop(&mut self) {}
}
