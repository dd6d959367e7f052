pub mod diary {
    #[derive(Default)]
    pub struct Day {
        pub sessions: Vec<Session>,
        pub mood: Option<u8>,
    }

    pub struct Session {
        pub minutes: u32,
        pub guided: bool,
    }
}

use diary::Day;

pub fn minutes(week: &[Day], guided: bool) -> u32 {
    week.iter()
        .map(|day| {
            day.sessions
                .iter()
                .filter(move |session| session.guided == guided)
        })
        .flatten()
        .map(|session| session.minutes)
        .sum()
}

pub fn mood_range(week: &[Day]) -> Option<(u8, u8)> {
    let moods = || week.iter().flat_map(|day| day.mood);
    moods().min().zip(moods().max())
}
