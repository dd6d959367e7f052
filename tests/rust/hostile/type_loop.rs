//! tries: let the trait solver go round in types that grow for ever
//! step: compile
//! ends: never
//! says: more than|killed by|overflow evaluating

#![recursion_limit = "100000000"]
pub trait Grows {
    fn go(self);
}
pub struct Wrap<T>(T);
impl<T> Grows for Wrap<T>
where
    Wrap<Wrap<T>>: Grows,
{
    fn go(self) {}
}
pub fn start() {
    Wrap(0u8).go();
}
