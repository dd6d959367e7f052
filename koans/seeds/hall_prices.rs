pub struct Hall {
    pub prices: [u16; 3],
    pub discount: Option<u16>,
}

pub fn hall(text: &str) -> Result<Hall, String> {
    let base: u16 = text.parse().map_err(|_| format!("bad price {text}"))?;
    let prices = [base, base * 2, base * 3];
    let discount = base.checked_sub(10);
    Ok(Hall { prices, discount })
}

pub fn price(hall: &Hall, row: usize) -> Result<u16, String> {
    let full = hall.prices.get(row).ok_or("no such row")?;
    Ok(hall.discount.unwrap_or(*full))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheap_halls_have_no_discount() {
        let small = hall("8").ok().unwrap();
        assert_eq!(price(&small, 2), Ok(24));
        assert_eq!(price(&small, 3), Err("no such row".to_string()));
    }

    #[test]
    fn dear_halls_have_one() {
        let large = hall("35").ok().unwrap();
        assert_eq!(price(&large, 1), Ok(25));
        assert_eq!(hall("free").err(), Some("bad price free".to_string()));
    }
}
