pub mod sea {}

pub(in crate::sea) struct Shark;

fn main() {}
