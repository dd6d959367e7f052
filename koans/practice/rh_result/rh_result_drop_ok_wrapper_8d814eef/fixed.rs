#[derive(Debug, PartialEq)]
pub enum Outcome<T> {
    Done { value: T, attempts: u32 },
    GaveUp(Vec<String>),
}

pub fn retry<T, F>(limit: u32, mut attempt: F) -> Outcome<T>
where
    F: FnMut(u32) -> Result<T, String>,
{
    let mut errors = Vec::new();
    for n in 1..=limit {
        match attempt(n) {
            Ok(value) => return Outcome::Done { value, attempts: n },
            Err(error) => errors.push(error),
        }
    }
    Outcome::GaveUp(errors)
}

pub fn download(mirrors: &[(&str, usize)]) -> Outcome<usize> {
    let mut left = mirrors.iter();
    retry(3, |n| match left.next() {
        Some((_, size)) if *size > 0 => Ok(*size),
        Some((mirror, _)) => Err(format!("{mirror} is down")),
        None => Err(format!("no mirror for attempt {n}")),
    })
}
