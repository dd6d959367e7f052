#![allow(unused)]
fn main() {
    'a: loop {
        break 'a;
    }
}
