#![allow(unused)]
fn main() {
    let mut x = Some(0);
    match x {
        None => {}
        Some(_) => {
            x = None;
        }
    }
}
