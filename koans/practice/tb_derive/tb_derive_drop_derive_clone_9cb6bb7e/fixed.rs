#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Level(pub f32);

#[derive(Debug, PartialEq)]
pub enum Warning {
    None,
    Watch,
    Evacuate(Level),
}

const WATCH: Level = Level(41.5);
const CREST: Level = Level(45.0);

pub fn assess(history: &[Level]) -> Warning {
    let Some(now) = history.last().copied() else {
        return Warning::None;
    };
    if now >= CREST {
        Warning::Evacuate(Level(now.0 - CREST.0))
    } else if history.iter().rev().take(3).all(|level| *level > WATCH) {
        Warning::Watch
    } else {
        Warning::None
    }
}
