use anyhow::{Context, Result};

const MONTH: f64 = 29.53;

pub fn phase(day: f64) -> &'static str {
    match day.rem_euclid(MONTH) / MONTH * 8.0 {
        p if p < 1.0 => "new",
        p if p < 4.0 => "waxing",
        p if p < 5.0 => "full",
        _ => "waning",
    }
}

pub fn run(mut arguments: impl Iterator<Item = String>) -> Result<String> {
    let day = arguments.next().unwrap_or_else(|| "0".to_string());
    let day: f64 = day.parse().with_context(|| format!("{day:?} is no day"))?;
    Ok(format!("day {day}: {}", phase(day)))
}

fn main() -> Result<()> {
    println!("{}", run(std::env::args().skip(1))?);
    Ok(())
}
