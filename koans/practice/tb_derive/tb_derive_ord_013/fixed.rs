#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Level {
    pub metres: f64,
}

pub enum Alarm {
    None,
    Watch,
    Evacuate,
}

pub fn alarm(now: Level, limits: [Level; 2]) -> Alarm {
    if now >= limits[1] {
        Alarm::Evacuate
    } else if now >= limits[0] {
        Alarm::Watch
    } else {
        Alarm::None
    }
}
