trait Trait {
    fn foo<T>(&self, on: T);
}

impl Trait for String {
    fn foo<T>(&self, on: T) {}
}

impl Trait for u8 {
    fn foo<T>(&self, on: T) {}
}
