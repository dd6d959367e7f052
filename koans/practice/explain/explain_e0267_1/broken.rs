#![allow(unused)]
fn main() {
    let w = || {
        break;
    };
}
