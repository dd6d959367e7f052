#[derive(Debug, Clone, Copy)]
pub struct Night {
    pub cloud: u8,
    pub moon: f32,
    pub wind: f32,
}

pub fn label(night: Night) -> &'static str {
    if night.cloud > 60 {
        "closed"
    } else if night.moon > 0.8 {
        "planets"
    } else {
        "deep sky"
    }
}

pub fn dome(nights: &[Night]) -> String {
    let mut plan = String::with_capacity(nights.len());
    for night in nights {
        if night.wind < 12.0 && label(*night) != "closed" {
            plan.push('O');
        } else {
            plan.push('-');
        }
    }
    plan
}
