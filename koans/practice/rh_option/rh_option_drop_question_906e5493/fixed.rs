use std::time::Duration;

#[derive(Debug)]
pub struct Echo {
    pub depth: u64,
    pub near: bool,
}

pub fn ping(wait: Option<Duration>) -> Option<String> {
    let time = wait?;
    let depth = time.as_secs() * 750;
    let near = depth < 2000;
    let echo = Echo { depth, near };
    Some(format!("{echo:?}"))
}
