struct Foo(i32);

trait Contents {
    type Item;

    fn get(&self) -> Self::Item;
}

impl<'a> Contents for &'a Foo {
    type Item = &'a i32;

    fn get(&self) -> Self::Item {
        &self.0
    }
}
