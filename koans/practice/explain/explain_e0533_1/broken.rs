#![allow(unused)]
fn main() {
    struct Tortoise;

    impl Tortoise {
        fn turtle(&self) -> u32 {
            0
        }
    }

    match 0u32 {
        Tortoise::turtle => {}
        _ => {}
    }
    if let Tortoise::turtle = 0u32 {}
}
