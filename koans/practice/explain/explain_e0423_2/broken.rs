#![allow(unused)]
fn main() {
    println("");
}
