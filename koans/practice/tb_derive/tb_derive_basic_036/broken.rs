pub struct Force {
    pub x: f64,
    pub y: f64,
}

pub fn strength(f: Force) -> f64 {
    f.x.hypot(f.y)
}

pub fn dot(a: Force, b: Force) -> f64 {
    a.x * b.x + a.y * b.y
}

pub fn along(pull: Force, track: Force) -> f64 {
    dot(pull, track) / strength(track)
}
