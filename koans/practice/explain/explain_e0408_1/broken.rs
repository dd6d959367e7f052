#![allow(unused)]
fn main() {
    match x {
        Some(y) | None => {}
        _ => (),
    }
}
