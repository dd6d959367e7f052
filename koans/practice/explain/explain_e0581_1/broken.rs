fn main() {
    let x: for<'a> fn() -> &'a i32;
}
