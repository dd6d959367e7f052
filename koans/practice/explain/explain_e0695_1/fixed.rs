#![allow(unused)]
fn main() {
    'l: loop {
        'a: {
            break 'l;
        }
    }
}
