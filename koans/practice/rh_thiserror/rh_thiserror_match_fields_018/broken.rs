#[derive(thiserror::Error, Debug, Clone, PartialEq)]
pub enum SewError {
    #[error("thread {0} snapped after {1} stitches")]
    Snapped(String, u32),
    #[error("needle {0} bent")]
    Bent(u8),
}

pub fn advice(error: &SewError) -> String {
    match error {
        SewError::Snapped(thread, stitches) if *stitches < 10 => format!("rethread {thread}"),
        SewError::Snapped(thread) => format!("loosen {thread}"),
        SewError::Bent(needle) => format!("replace needle {needle}"),
    }
}

pub fn sew(threads: &[(&str, u32)], needle_ok: bool) -> Result<u32, SewError> {
    if !needle_ok {
        return Err(SewError::Bent(threads.len() as u8));
    }
    let mut total = 0;
    for &(thread, strength) in threads {
        if strength < 25 {
            return Err(SewError::Snapped(thread.to_string(), strength));
        }
        total += strength;
    }
    Ok(total)
}
