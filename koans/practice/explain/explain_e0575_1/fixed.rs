#![allow(unused)]
fn main() {
    trait Age {
        type Empire;
        fn Mythology() {}
    }

    impl Age for u8 {
        type Empire = u16;
    }

    let _: <u8 as Age>::Empire;
}
