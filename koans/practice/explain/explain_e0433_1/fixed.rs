#![allow(unused)]
fn main() {
    use std::collections::HashMap;
    let map: HashMap<u32, u32> = HashMap::new();
}
