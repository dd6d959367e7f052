use std::error::Error;

#[derive(thiserror::Error)]
pub enum FetchError {
    #[error("server is busy for {0} s")]
    Busy(u64),
    #[error("gone")]
    Gone,
}

pub fn retry_after(error: &(dyn Error + 'static)) -> Option<u64> {
    match error.downcast_ref::<FetchError>() {
        Some(FetchError::Busy(seconds)) => Some(*seconds + 1),
        Some(FetchError::Gone) => None,
        None => Some(60),
    }
}

pub fn fetch(attempt: u32, path: &str) -> Result<usize, Box<dyn Error>> {
    if path.is_empty() {
        Err(FetchError::Gone)?;
    }
    if attempt < 2 {
        return Err(FetchError::Busy(10 << attempt).into());
    }
    let size = path.rsplit('/').next().unwrap_or(path).parse()?;
    Ok(size)
}
