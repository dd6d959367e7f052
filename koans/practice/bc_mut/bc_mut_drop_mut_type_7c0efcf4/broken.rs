pub fn gain(clip: &[f32], factor: f32) {
    for sample in clip.iter_mut() {
        *sample *= factor;
    }
}

pub fn fade_out(clip: &mut [f32], steps: usize) {
    let length = clip.len() / steps.max(1);
    for (step, part) in clip.chunks_mut(length.max(1)).enumerate() {
        let left = steps.saturating_sub(step) as f32 / steps as f32;
        gain(part, left);
    }
}
