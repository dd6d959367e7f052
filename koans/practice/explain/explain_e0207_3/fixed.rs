struct Foo;

impl Foo {
    fn get<const T: i32>(&self) -> i32 {
        i32::default()
    }
}
