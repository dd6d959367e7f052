#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn levels() {
        assert_eq!(
            history(&[0, 3, 12, 9]),
            [Level::Off, Level::Low, Level::High]
        );
    }
    #[test]
    fn power() {
        assert_eq!(watts(4), Ok(800));
        assert_eq!(watts(10), Err("dial stops at 9, got 10".to_string()));
    }
}
