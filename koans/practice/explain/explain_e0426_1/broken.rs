#![allow(unused)]
fn main() {
    loop {
        break 'a;
    }
}
