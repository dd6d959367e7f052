use std::time::Duration;

#[derive(Debug)]
pub enum Watch {
    Dog,
}

pub fn log_line(watch: &Watch, length: Duration) -> String {
    format!("{:?} watch, {} s", watch, length.as_secs())
}
