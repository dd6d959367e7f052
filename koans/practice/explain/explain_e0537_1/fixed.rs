#[cfg(not(target_os = "linux"))]
pub fn something() {}

pub fn main() {}
