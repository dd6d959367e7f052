#![allow(unused)]
fn main() {
    'a: loop {
        || loop {
            break 'a;
        };
    }
}
