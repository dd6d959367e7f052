#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn displays() {
        let flour = Quantity::new(400.0, Unit::Gram);
        assert_eq!(flour.to_string(), "400 g");
    }
}
