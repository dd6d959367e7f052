trait Trait {
    fn foo<T>(&self, on: T);
}
impl Trait for String {
    fn foo<T>(&self, on: T) {}
}
impl Trait for u8 {
    fn foo<T>(&self, on: T) {}
}
impl Trait for bool {
    fn foo<T>(&self, on: T) {}
}
fn call_foo(thing: Box<dyn Trait>) {
    thing.foo(true);
    thing.foo(1);
    thing.foo("hello");
}
