fn main() {
    let x = 3;
    let x = 5;
}
