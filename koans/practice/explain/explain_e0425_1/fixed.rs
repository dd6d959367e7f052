#![allow(unused)]
fn main() {
    let unknown_variable = 12u32;
    let x = unknown_variable;
}
