/// Delay assumed when the captain types something unreadable.
pub const USUAL_DELAY: u32 = 15;

#[derive(Debug, PartialEq, Copy)]
pub struct Departure {
    pub hour: u32,
    pub minute: u32,
}

pub fn delayed(planned: Departure, typed: &str) -> Departure {
    let delay = typed.trim().parse::<u32>().unwrap_or(USUAL_DELAY);
    let total = planned.hour * 60 + planned.minute + delay;
    Departure {
        hour: total / 60 % 24,
        minute: total % 60,
    }
}
