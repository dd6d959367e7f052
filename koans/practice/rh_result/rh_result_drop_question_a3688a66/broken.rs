#[derive(Debug)]
pub enum Fit {
    Flat,
    Sharp,
}

pub fn fit(sides: &[u32]) -> Result<Fit, String> {
    let longest = sides.iter().max().ok_or_else(|| "no sides".to_string());
    let sum: u32 = sides.iter().sum();
    if *longest == sum - longest {
        return Ok(Fit::Flat);
    }
    Ok(Fit::Sharp)
}
