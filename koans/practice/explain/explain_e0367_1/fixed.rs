trait Foo {}

struct MyStruct<T> {
    t: T,
}

struct MyStructWrapper<T: Foo> {
    t: MyStruct<T>,
}

impl<T: Foo> Drop for MyStructWrapper<T> {
    fn drop(&mut self) {}
}
