#[warn(clippy::filter_map)]
fn main() {}
