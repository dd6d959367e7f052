#[warn(clipp::filter_map)]
fn main() {}
