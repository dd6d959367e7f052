extern "invalid" fn foo() {}
fn main() {}
