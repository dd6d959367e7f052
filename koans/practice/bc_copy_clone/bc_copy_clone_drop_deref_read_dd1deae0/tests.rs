#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn offers() {
        assert_eq!(due(&Offer::Percent(25), 40, 2), 60);
        assert_eq!(due(&Offer::FlatOff(50), 40, 1), 0);
        assert_eq!(due(&Offer::BuyTwo { every: 3 }, 10, 7), 50);
    }
    #[test]
    fn functions() {
        assert_eq!(percent(10)(100, 3), 270);
        assert_eq!(flat(1)(5, 5), 24);
    }
}
