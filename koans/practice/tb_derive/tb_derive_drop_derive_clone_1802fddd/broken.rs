use std::time::Duration;

#[derive(Copy)]
pub enum Length {
    Whole,
    Half,
    Quarter,
    Dotted(u8),
}

impl From<Length> for Duration {
    fn from(length: Length) -> Duration {
        let quarter = Duration::from_millis(600);
        match length {
            Length::Whole => quarter * 4,
            Length::Half => quarter * 2,
            Length::Quarter => quarter,
            Length::Dotted(denominator) => quarter * 6 / u32::from(denominator),
        }
    }
}

pub fn playing_time(bar: &[Length]) -> u128 {
    bar.iter()
        .map(|&length| Duration::from(length))
        .sum::<Duration>()
        .as_millis()
}
