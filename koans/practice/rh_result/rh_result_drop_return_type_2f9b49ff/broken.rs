#[derive(Debug, PartialEq, Clone, Copy)]
pub struct BadLap;

/// Laps look like `1:05`, minutes and seconds.
pub fn race_seconds(laps: &[&str]) {
    let number = |text: &str| text.parse::<u32>().map_err(|_| BadLap);
    laps.iter()
        .try_fold(0, |total, lap| -> Result<u32, BadLap> {
            let (minutes, seconds) = lap.split_once(':').ok_or(BadLap)?;
            Ok(total + number(minutes)? * 60 + number(seconds)?)
        })
}
