fn main() {
    let x: i32;
    let y = x;
}
