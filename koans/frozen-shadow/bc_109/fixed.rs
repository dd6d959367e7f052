pub struct Session {
    pub easy: u32,
    pub hard: u32,
    pub peak: u16,
    pub lost: u32,
}

pub fn sum_up(beats: &[u16], threshold: u16) -> Session {
    let mut session = Session {
        easy: 0,
        hard: 0,
        peak: 0,
        lost: 0,
    };
    for beat in beats {
        if *beat == 0 {
            session.lost += 1;
            continue;
        }
        if *beat < threshold {
            session.easy += 1;
        } else {
            session.hard += 1;
        }
        session.peak = session.peak.max(*beat);
    }
    session
}

pub fn effort(session: &Session) -> u32 {
    let seconds = session.easy + session.hard;
    (session.hard * 100).checked_div(seconds).unwrap_or(0)
}
