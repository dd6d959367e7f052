#[derive(Clone, Debug)]
pub struct Range<T> {
    pub low: T,
    pub high: T,
}

#[derive(Clone, Debug)]
pub struct Celsius(pub f32);

pub fn widen(comfort: &mut Range<Celsius>, seen: f32) -> Range<Celsius> {
    let before = comfort.clone();
    comfort.low.0 = comfort.low.0.min(seen);
    comfort.high.0 = comfort.high.0.max(seen);
    before
}
