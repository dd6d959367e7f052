#[repr(i64)]
enum Foo {
    X = 0x7fffffffffffffff,
    Y,
}
