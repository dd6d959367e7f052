#![allow(unused)]
fn main() {
    let map = HashMap::new();
}
