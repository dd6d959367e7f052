#[derive(Debug)]
pub struct Trip {
    pub city: String,
    pub nights: u32,
}

pub fn plan(city: String, prices: &[u32], budget: u32) -> Result<Trip, String> {
    let price = prices.iter().min().ok_or("no hotel found")?;
    if *price > budget {
        return Err(format!("{city} is too dear"));
    }
    let nights = budget / price;
    Ok(Trip { city, nights })
}

pub fn confirm(trip: &Trip) -> String {
    format!("Booked: {:?}", trip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheapest_hotel_gives_most_nights() {
        let trip = plan("Porto".to_string(), &[90, 60, 75], 200).unwrap();
        assert_eq!(trip.nights, 3);
        assert_eq!(trip.city, "Porto");
        assert!(confirm(&trip).ends_with("nights: 3 }"));
    }

    #[test]
    fn no_hotel_or_no_money() {
        assert!(plan("Oslo".to_string(), &[], 500).is_err());
        let error = plan("Oslo".to_string(), &[300], 100).unwrap_err();
        assert_eq!(error, "Oslo is too dear");
    }
}
