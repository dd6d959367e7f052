pub struct Force(pub f64, pub f64);

pub fn strength(f: Force) -> f64 {
    f.0.hypot(f.1)
}

pub fn dot(a: Force, b: Force) -> f64 {
    a.0 * b.0 + a.1 * b.1
}

pub fn along(pull: Force, track: Force) -> f64 {
    dot(pull, track) / strength(track)
}
