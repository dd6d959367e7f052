fn main() {
    let x = 3;
    x = 5;
}
