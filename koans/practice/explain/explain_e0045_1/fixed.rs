extern "C" {
    fn foo(x: u8, ...);
}
