#![allow(unused)]
fn main() {
    trait Coroutine {
        fn create() -> u32;
    }

    struct AnotherImpl;

    impl Coroutine for AnotherImpl {
        fn create() -> u32 {
            2
        }
    }

    let gen1 = AnotherImpl::create();

    let gen2 = <AnotherImpl as Coroutine>::create();
}
