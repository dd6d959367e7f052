#[derive(Debug, Clone, Copy)]
pub struct Night {
    pub cloud: u8,
    pub moon: f32,
    pub wind: f32,
}

pub fn label(night: Night) -> &'static str {
    match night.cloud > 60 {
        true => "closed",
        false => match night.moon > 0.8 {
            true => "planets",
            false => "deep sky",
        },
    }
}

pub fn dome(nights: &[Night]) -> String {
    let mut plan = String::with_capacity(nights.len());
    for night in nights {
        match night.wind < 12.0 && label(*night) != "closed" {
            true => plan.push('O'),
            false => plan.push('-'),
        }
    }
    plan
}
