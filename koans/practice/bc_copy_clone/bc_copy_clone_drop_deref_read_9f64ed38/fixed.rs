#[derive(PartialEq, Debug)]
pub struct Visit {
    pub frames: usize,
    pub cross: bool,
}

pub fn visit(log: &[usize], noise: &f64) -> Result<Visit, String> {
    let frames = *log.last().ok_or("no visit yet")?;
    let cross = *noise > 0.8;
    Ok(Visit { frames, cross })
}
