fn peak(samples: &[i16]) -> Option<i16> {
    samples.iter().map(|s| s.saturating_abs()).max()
}

pub fn normalized(samples: &[i16]) -> Result<Vec<f32>, String> {
    let peak = f32::from(peak(samples).ok_or("no samples")?);
    if peak == 0.0 {
        return Err("silence".to_string());
    }
    Ok(samples.iter().map(|&s| f32::from(s) / peak).collect())
}
