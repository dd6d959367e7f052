#[derive(Debug)]
pub struct Trip {
    pub nights: u32,
}

pub fn plan(city: String, prices: &[u32], budget: u32) -> Result<Trip, String> {
    let price = prices.iter().min().ok_or("no hotel found")?;

    let nights = budget / price;
    Ok(Trip { city, nights })
}
