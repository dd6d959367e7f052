pub enum Sea {}

pub(in crate::Sea) struct Shark;

fn main() {}
