#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorts() {
        let mut bins = Bins::new(|name: &str| name.len() / 3);
        assert_eq!(bins.drop_in("cup"), 1);
        assert_eq!(bins.drop_in("a very long thing"), 3);
        assert_eq!(bins.drop_in("plate"), 1);
        assert_eq!(bins.fullest(), 2);
    }
}
