/// A piece of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    pub name: String,
    pub priority: u8,
    pub attempts: u32,
}

impl Job {
    /// A job that was not tried yet.
    pub fn new(name: &str, priority: u8) -> Self {
        Job { name: name.to_string(), priority, attempts: 0 }
    }
}
