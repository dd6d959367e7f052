#![allow(unused)]
fn main() {
    let mut list: Vec<&str> = Vec::new();

    let _add = |el: &str| {
        list.push(el);
    };
}
