#[derive(Debug, Clone, PartialEq)]
pub struct Knob {
    pub value: i32,
    pub label: &'static str,
}

impl Knob {
    pub fn turn(&mut self, clicks: i32) -> bool {
        let wanted = self.value + clicks;
        self.value = wanted.max(-64).min(63);
        wanted >= -64 && wanted <= 63
    }
}

pub fn volume(percent: f32) -> f32 {
    let bounded = if percent < 0.0 {
        0.0
    } else if percent > 100.0 {
        100.0
    } else {
        percent
    };
    (bounded / 100.0).powi(2)
}
