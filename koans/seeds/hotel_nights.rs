use std::num::ParseFloatError;

pub fn night_rate(weekday: &u8, price: &str) -> Result<f64, ParseFloatError> {
    let base: f64 = price.parse()?;
    match *weekday {
        6 | 7 => Ok(base * 1.5),
        _ => Ok(base),
    }
}

pub fn whole_stay(weekdays: &[u8], price: &str) -> Result<f64, ParseFloatError> {
    let mut sum = 0.0;
    for weekday in weekdays {
        sum += night_rate(weekday, price)?;
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_cost_more() {
        assert_eq!(night_rate(&2, "80"), Ok(80.0));
        assert_eq!(night_rate(&7, "80"), Ok(120.0));
        assert_eq!(whole_stay(&[5, 6, 7], "10"), Ok(40.0));
    }

    #[test]
    fn price_must_be_a_number() {
        assert!(night_rate(&1, "cheap").is_err());
        assert!(whole_stay(&[1], "").is_err());
    }
}
