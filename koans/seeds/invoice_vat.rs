#[derive(Clone)]
pub struct Rate {
    pub name: &'static str,
    pub percent: u8,
}

pub fn add_rate(list: &mut Vec<Rate>, number: i32) -> Result<Rate, String> {
    let percent = u8::try_from(number).map_err(|e| e.to_string())?;
    let name = if percent == 0 { "free" } else { "vat" };
    let rate = Rate { name, percent };
    list.push(rate.clone());
    Ok(rate)
}

pub fn gross(rate: &Rate, net: u32) -> String {
    let tax = net * u32::from(rate.percent) / 100;
    format!("{} with {}", net + tax, rate.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_and_uses_a_rate() {
        let mut list = Vec::new();
        let rate = add_rate(&mut list, 20).unwrap();
        assert_eq!(gross(&rate, 50), "60 with vat");
        assert_eq!(list[0].percent, 20);
    }

    #[test]
    fn knows_free_and_wrong_rates() {
        let mut list = Vec::new();
        assert_eq!(add_rate(&mut list, 0).unwrap().name, "free");
        assert!(add_rate(&mut list, -4).is_err());
        assert_eq!(list.len(), 1);
    }
}
