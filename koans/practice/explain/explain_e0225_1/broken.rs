fn main() {
    let _: Box<dyn std::io::Read + std::io::Write>;
}
