use std::fmt::Debug;

pub trait Exercise: Debug {
    fn calories(&self, minutes: u32) -> u32;
}

#[derive(Debug)]
pub struct Rowing {
    pub level: u32,
}

#[derive(Debug)]
pub struct Yoga;

impl Exercise for Rowing {
    fn calories(&self, minutes: u32) -> u32 {
        minutes * (6 + self.level)
    }
}

impl Exercise for Yoga {
    fn calories(&self, minutes: u32) -> u32 {
        minutes * 3
    }
}

#[derive(Debug)]
pub struct Session {
    pub minutes: u32,
    pub exercise: Box<dyn Exercise>,
}

pub fn hardest(sessions: &[Session]) -> String {
    let most = sessions
        .iter()
        .max_by_key(|s| s.exercise.calories(s.minutes));
    format!("{most:?}")
}
