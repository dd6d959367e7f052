#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        let prices = vec![5, 7, 11];
        let mut e = Errands::default();
        e.buy(&prices, 2);
        e.buy(&prices, 0);
        e.buy(&prices, 9);
        assert_eq!(e.run(), 16);
    }
}
