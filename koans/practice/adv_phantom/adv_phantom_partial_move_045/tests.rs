#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn second_cup() {
        assert_eq!(
            afternoon(gift(400), gift(400)),
            ["coffee for 250", "cake for 400", "coffee for 150"]
        );
    }
    #[test]
    fn used_up() {
        assert_eq!(
            afternoon(gift(250), gift(100)),
            ["coffee for 250", "cake for 100"]
        );
    }
}
