#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn single() {
        let loaf = scaled_loaf(1.0);
        assert_eq!(loaf[0], ("rye flour", 410.0));
        assert_eq!(loaf[2], ("salt", 10.0));
    }
    #[test]
    fn double() {
        assert_eq!(scaled_loaf(2.0)[1], ("water", 660.0));
    }
}
