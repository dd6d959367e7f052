#[derive(Debug, Clone, PartialEq)]
pub struct Knob {
    pub label: &'static str,
}

impl Knob {
    pub fn turn(&mut self, clicks: i32) -> bool {
        let wanted = self.value + clicks;
        self.value = wanted.clamp(-64, 63);
        (-64..=63).contains(&wanted)
    }
}

pub fn volume(percent: f32) -> f32 {
    let bounded = percent.clamp(0.0, 100.0);
    (bounded / 100.0).powi(2)
}
