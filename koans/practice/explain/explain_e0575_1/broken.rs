#![allow(unused)]
fn main() {
    enum Rick {
        Morty,
    }

    let _: <u8 as Rick>::Morty;

    trait Age {
        type Empire;
        fn Mythology() {}
    }

    impl Age for u8 {
        type Empire = u16;
    }

    let _: <u8 as Age>::Mythology;
}
