#[cfg(unknown())]
pub fn something() {}

pub fn main() {}
