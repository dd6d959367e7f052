use std::error::Error;

pub fn day_of_year(date: &str) -> Result<u32, Box<dyn Error>> {
    const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let month: usize = date.get(0..2).ok_or("no month")?.parse()?;
    let day: u32 = date.get(3..5).ok_or("no day")?.parse()?;
    if month == 0 || month > DAYS.len() {
        return format!("month {month} does not exist").into();
    }
    Ok(DAYS[..month - 1].iter().sum::<u32>() + day)
}
