pub fn spectrum(samples: &[f32]) -> Vec<f32> {
    samples
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).abs())
        .collect()
}

pub fn loud_bands(samples: &[f32], limit: f32) -> Vec<usize> {
    let bands = spectrum(samples);
    let chunks = bands.chunks_exact(2);
    let mut loud = Vec::new();
    for (at, chunk) in chunks.enumerate() {
        if chunk.iter().sum::<f32>() > limit {
            loud.push(at);
        }
    }
    loud
}

pub fn damp(samples: &mut [f32], limit: f32) {
    for band in loud_bands(samples, limit) {
        samples[2 * band + 1] *= 0.5;
    }
}
