fn foo() -> i32 {
    5
}

static BAR: &str = "test";
