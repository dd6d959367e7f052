trait Foo {}

struct MyStruct<T> {
    t: T,
}

impl<T: Foo> Drop for MyStruct<T> {
    fn drop(&mut self) {}
}
