#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    pub base_s: u32,
    pub bonus_s: u32,
    pub label: String,
}

pub fn preset(control: &str) -> Option<Preset> {
    let (minutes, bonus) = control.split_once('+')?;
    let minutes: u32 = minutes.trim().parse().ok()?;
    let bonus_s = bonus.trim().parse().ok()?;
    let kind = match minutes {
        0..=2 => "bullet",
        3..=9 => "blitz",
        _ => "rapid",
    };
    Some(Preset {
        base_s: minutes * 60,
        bonus_s,
        label: format!("{kind} {control}"),
    })
}
