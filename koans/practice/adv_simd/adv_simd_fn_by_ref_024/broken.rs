pub fn decibels(amplitude: f32) -> f32 {
    20.0 * amplitude.max(1e-6).log10()
}

pub fn rms(frame: &[f32]) -> f32 {
    let energy: f32 = frame.iter().map(|x| x * x).sum();
    (energy / frame.len() as f32).sqrt()
}

pub fn loudness(clip: &[f32], frame: usize) -> Vec<f32> {
    let levels: Vec<f32> = clip.chunks_exact(frame).map(rms).collect();
    levels.iter().map(decibels).collect()
}
