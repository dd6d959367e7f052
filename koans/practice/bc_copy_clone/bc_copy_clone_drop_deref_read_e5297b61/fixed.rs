#[derive(Clone)]
pub struct Beat(pub u8);

pub fn fill(bar: &[Beat], sizes: &[usize]) -> Result<Vec<Beat>, String> {
    let last = bar.last().ok_or("empty bar")?;
    let size = sizes.iter().max().ok_or("no size")?;
    let mut track = bar.to_vec();
    while track.len() < *size {
        track.push(last.clone());
    }
    Ok(track)
}
