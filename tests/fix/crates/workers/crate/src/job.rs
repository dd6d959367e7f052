/// Work that gives a number, or fails.
pub type Job = Box<dyn FnOnce() -> Result<u64, String> + Send + 'static>;

/// A job out of a closure.
pub fn job(work: impl FnOnce() -> Result<u64, String> + Send + 'static) -> Job {
    Box::new(work)
}

/// Sum of the squares below `n`.
pub fn squares(n: u64) -> Job {
    job(move || Ok((0..n).map(|i| i * i).sum()))
}

/// Number of words in a text.
pub fn words(text: String) -> Job {
    job(|| match text.split_whitespace().count() {
        0 => Err("no words".to_string()),
        count => Ok(count as u64),
    })
}
