fn foo() -> _ {
    5
}

static BAR: _ = "test";
