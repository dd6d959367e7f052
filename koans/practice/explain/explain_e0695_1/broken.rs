#![allow(unused)]
fn main() {
    loop {
        'a: {
            break;
        }
    }
}
