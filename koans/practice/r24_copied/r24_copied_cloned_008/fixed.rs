use std::iter::repeat;

pub fn mix(tracks: &[(&[i16], f32)]) -> Vec<i16> {
    let length = tracks
        .iter()
        .map(|(samples, _)| samples.len())
        .max()
        .unwrap_or(0);
    let mut sum = vec![0.0f32; length];
    for (samples, gain) in tracks {
        let padded = samples.iter().copied().chain(repeat(0));
        for (slot, sample) in sum.iter_mut().zip(padded) {
            *slot += f32::from(sample) * gain;
        }
    }
    sum.into_iter().map(|value| value.round() as i16).collect()
}

pub fn peak(samples: &[i16]) -> Option<i16> {
    samples
        .iter()
        .copied()
        .max_by_key(|sample| sample.unsigned_abs())
}
