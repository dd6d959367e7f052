#![allow(unused)]
fn main() {
    struct Foo;

    impl Into<u32> for Foo {
        fn into(self) -> u32 {
            1
        }
    }

    let foo = Foo;
    let bar: u32 = foo.into() * 1u32;
}
