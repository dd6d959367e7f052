#![allow(unused)]
#![allow(foo)]
fn main() {
    #![allow(foo, foo2)]
}
