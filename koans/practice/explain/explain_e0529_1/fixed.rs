#![allow(unused)]
fn main() {
    let r = [1.0, 2.0];
    match r {
        [a, b] => {
            println!("a={}, b={}", a, b);
        }
    }
}
