#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_quantities() {
        assert_eq!("250 g".parse(), Ok(Quantity::new(250.0, Unit::Gram)));
        assert_eq!("250".parse::<Quantity>(), Err(QuantityError::Amount));
        let unknown = "2 cups".parse::<Quantity>();
        assert_eq!(unknown, Err(QuantityError::Unit("cups".to_string())));
    }
}
