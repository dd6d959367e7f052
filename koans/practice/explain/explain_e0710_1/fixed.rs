#[allow(clippy::filter_map)]
fn main() {}
