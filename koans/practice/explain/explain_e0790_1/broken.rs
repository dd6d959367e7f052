#![allow(unused)]
fn main() {
    trait Coroutine {
        fn create() -> u32;
    }

    struct Impl;

    impl Coroutine for Impl {
        fn create() -> u32 {
            1
        }
    }

    struct AnotherImpl;

    impl Coroutine for AnotherImpl {
        fn create() -> u32 {
            2
        }
    }

    let cont: u32 = Coroutine::create();
}
