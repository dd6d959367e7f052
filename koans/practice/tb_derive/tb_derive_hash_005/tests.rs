#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deliveries_add_up() {
        let mut s = Stock::new();
        assert_eq!(deliver(&mut s, "red", Size::Small, 4), 4);
        assert_eq!(deliver(&mut s, "red", Size::Small, 3), 7);
    }

    #[test]
    fn articles_are_separate() {
        let mut s = Stock::new();
        deliver(&mut s, "red", Size::Small, 4);
        assert_eq!(deliver(&mut s, "red", Size::Large, 1), 1);
        assert_eq!(deliver(&mut s, "blue", Size::Small, 9), 9);
        assert_eq!(s.len(), 3);
    }
}
