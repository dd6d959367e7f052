#![allow(unused)]
fn main() {
    something_that_doesnt_exist::foo;

    trait Foo {
        fn bar() {
            Self;
        }
    }

    let x = unknown_variable;
}
