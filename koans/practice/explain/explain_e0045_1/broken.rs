extern "Rust" {
    fn foo(x: u8, ...);
}
