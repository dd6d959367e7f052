use std::time::Duration;

#[derive(Debug)]
pub enum Term {
    Seconds(u64),
}

pub fn wait(term: &Term) -> Result<Duration, String> {
    match term {
        Term::Seconds(n) if n < 9000 => Ok(Duration::from_secs(*n)),
        other => Err(format!("too long: {other:?}")),
    }
}
