#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn austria() {
        assert_eq!(territory(1).as_deref(), Some("AT"));
    }
    #[test]
    fn none() {
        assert_eq!(territory(0), None);
        assert_eq!(territory(9), None);
        assert!(locale_name(7).is_null());
    }
}
