extern "C" {
    fn foo(a: (u32, u32));
}
