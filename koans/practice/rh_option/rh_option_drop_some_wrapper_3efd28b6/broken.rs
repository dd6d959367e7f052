#[derive(Debug, Clone, PartialEq)]
pub struct Lap {
    pub driver: String,
    pub millis: Option<u32>,
}

pub fn fastest(laps: &[Lap]) -> Option<(&str, u32)> {
    let mut best: Option<(&str, u32)> = None;
    for lap in laps {
        let time = lap.millis;
        if let Some(time) = time
            && best.is_none_or(|(_, record)| time < record)
        {
            best = (&lap.driver, time);
        }
    }
    best
}

pub fn gap(laps: &[Lap], driver: &str) -> Option<u32> {
    let (_, record) = fastest(laps)?;
    let own = laps
        .iter()
        .filter(|lap| lap.driver == driver)
        .filter_map(|lap| lap.millis)
        .min()?;
    Some(own - record)
}
