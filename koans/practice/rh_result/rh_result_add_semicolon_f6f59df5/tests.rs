#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_same_units() {
        let milk = Quantity::new(200.0, Unit::Millilitre);

        let egg = Quantity::new(1.0, Unit::Piece);
        let mixed = QuantityError::Mixed(Unit::Millilitre, Unit::Piece);
        assert_eq!(milk + egg, Err(mixed));
    }
}
