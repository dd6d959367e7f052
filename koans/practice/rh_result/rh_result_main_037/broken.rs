use std::error::Error;

pub fn minutes(duration: &str) -> Result<u32, Box<dyn Error>> {
    let (hours, minutes) = duration.split_once(':').ok_or("expected H:MM")?;
    Ok(hours.parse::<u32>()? * 60 + minutes.parse::<u32>()?)
}

pub fn total(durations: impl Iterator<Item = String>) -> Result<String, Box<dyn Error>> {
    let mut sum = 0;
    for duration in durations {
        sum += minutes(&duration)?;
    }
    Ok(format!("{}:{:02}", sum / 60, sum % 60))
}

fn main() -> Result<(), Box<dyn Error>> {
    let sum = total(std::env::args().skip(1))?;
    println!("{sum}");
}
