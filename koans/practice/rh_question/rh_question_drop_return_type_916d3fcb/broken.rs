#[derive(Debug, PartialEq)]
pub struct TooDeep(pub usize);

/// Number of directories above the last part of the path.
pub fn depth(path: &str) {
    let parts = path.split('/').filter(|p| !p.is_empty()).count();
    let level = u8::try_from(parts).map_err(|_| TooDeep(parts))?;
    Ok(level.saturating_sub(1))
}
