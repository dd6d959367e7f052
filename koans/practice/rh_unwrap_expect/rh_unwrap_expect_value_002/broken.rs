/// Assumed when there is no measurement.
pub const FREEZING: i32 = 0;

pub fn fahrenheit(celsius: i32) -> i32 {
    celsius * 9 / 5 + 32
}

pub fn hottest(week: &[i32]) -> i32 {
    let peak = week.iter().copied().max();
    fahrenheit(peak)
}
