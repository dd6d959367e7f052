extern "Rust" fn foo() {}
fn main() {}
