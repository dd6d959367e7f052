#![allow(unused)]
fn main() {
    struct Tortoise;

    impl Tortoise {
        fn turtle(&self) -> u32 {
            0
        }
    }

    match 0u32 {
        x if x == Tortoise.turtle() => {}
        _ => {}
    }
}
