#[cfg(test)]
mod tests {
    use super::*;

    fn offers() -> Vec<Offer> {
        [("Nord", 12.5), ("Sued", 9.99), ("West", 30.0)]
            .map(|(shop, price)| Offer {
                shop: shop.into(),
                price,
            })
            .to_vec()
    }

    #[test]
    fn cheapest_first() {
        assert_eq!(ranking(&offers(), 5), ["Sued", "Nord", "West"]);
        assert_eq!(ranking(&offers(), 1), ["Sued"]);
    }

    #[test]
    fn nothing_to_rank() {
        assert!(ranking(&[], 3).is_empty());
        assert!(ranking(&offers(), 0).is_empty());
    }
}
