fn main() {
    let _: Box<dyn std::io::Read + Send + Sync>;
}
