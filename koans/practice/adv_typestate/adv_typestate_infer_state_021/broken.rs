pub trait Heat {
    fn per_minute() -> u32;
}

pub struct Mild;
pub struct Hot;

impl Heat for Mild {
    fn per_minute() -> u32 {
        1
    }
}

impl Heat for Hot {
    fn per_minute() -> u32 {
        3
    }
}

pub fn sweat<H: Heat>(minutes: u32) -> u32 {
    minutes * H::per_minute()
}

pub fn visit(rounds: &[(bool, u32)]) -> u32 {
    let mut lost = 0;
    for &(hot, minutes) in rounds {
        lost += if hot {
            sweat::<Hot>(minutes)
        } else {
            sweat(minutes)
        };
    }
    lost
}
