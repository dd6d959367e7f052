#![allow(unused)]
#![allow(foo = "")]
fn main() {}
