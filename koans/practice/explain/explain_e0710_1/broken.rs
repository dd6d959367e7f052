#[allow(clipp::filter_map)]
fn main() {}
