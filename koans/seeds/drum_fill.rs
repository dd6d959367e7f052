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

pub fn loudness(bar: &[Beat], sizes: &[usize]) -> Result<u8, String> {
    let track = fill(bar, sizes)?;
    Ok(track.iter().map(|beat| beat.0).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_beat_is_repeated() {
        let bar = [Beat(9), Beat(2)];
        assert_eq!(fill(&bar, &[1, 4]).map(|t| t.len()), Ok(4));
        assert_eq!(loudness(&bar, &[1, 4]), Ok(15));
    }

    #[test]
    fn nothing_to_fill() {
        assert_eq!(loudness(&[], &[3]), Err("empty bar".to_string()));
        assert_eq!(loudness(&[Beat(1)], &[]), Err("no size".to_string()));
    }
}
