#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gap() {
        assert_eq!(widest_gap(), 5.0);
    }
    #[test]
    fn spacing() {
        assert_eq!(fence::Panel::new(5, 8.0).spacing(), 2.0);
    }
}
