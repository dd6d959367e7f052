trait Maker<Item> {
    fn make(&mut self) -> Item;
}

struct Foo<T> {
    foo: T,
}

struct FooMaker;

impl<T: Default> Maker<Foo<T>> for FooMaker {
    fn make(&mut self) -> Foo<T> {
        Foo {
            foo: <T as Default>::default(),
        }
    }
}
