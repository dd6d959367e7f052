pub fn gradient(from: [u8; 3], to: [u8; 3], step: u32, steps: u32) -> [u8; 3] {
    std::array::from_fn(|channel| {
        let (a, b) = (u32::from(from[channel]), u32::from(to[channel]));
        ((a * (steps - step) + b * step) / steps) as u8
    })
}

pub fn strip(from: [u8; 3], to: [u8; 3]) -> Vec<u8> {
    let lights: [[u8; 3]; 5] = std::array::from_fn(|i| gradient(from, to, i as u32, 4));
    lights.concat()
}

pub fn dazzling(strip: &[u8]) -> usize {
    let lights = strip.chunks_exact(3);
    lights
        .filter(|rgb| rgb.iter().map(|channel| u32::from(*channel)).sum() > 400)
        .count()
}
