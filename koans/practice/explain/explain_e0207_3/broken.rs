struct Foo;

impl<const T: i32> Foo {
    fn get(&self) -> i32 {
        i32::default()
    }
}
