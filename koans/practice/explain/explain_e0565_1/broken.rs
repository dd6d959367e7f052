#[repr("C")]
struct Repr {}

fn main() {}
