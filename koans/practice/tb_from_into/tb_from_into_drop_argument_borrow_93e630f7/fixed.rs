pub type Lanes = [f32; 8];

pub fn load(samples: &[f32]) -> Lanes {
    let mut lanes = [0.0; 8];
    for (lane, sample) in lanes.iter_mut().zip(samples) {
        *lane = *sample;
    }
    lanes
}

pub fn mix(a: Lanes, b: Lanes, balance: f32) -> Lanes {
    std::array::from_fn(|i| a[i] * (1.0 - balance) + b[i] * balance)
}

pub fn crossfade(left: &[f32], right: &[f32], balance: f32) -> Vec<f32> {
    let mut out = Vec::with_capacity(left.len());
    for (l, r) in left.chunks(8).zip(right.chunks(8)) {
        let mixed = mix(load(l), load(r), balance);
        out.extend_from_slice(&mixed[..l.len()]);
    }
    out
}
