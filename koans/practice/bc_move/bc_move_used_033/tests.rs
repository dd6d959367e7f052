#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cooks() {
        assert_eq!(
            shopping_list(&[("rice".to_string(), 80), ("salt".to_string(), 2)], 3),
            "240 g rice\n6 g salt"
        );
    }

    #[test]
    fn skips() {
        assert_eq!(
            shopping_list(&[("air".to_string(), 0), ("oil".to_string(), 10)], 1),
            "10 g oil"
        );
        assert_eq!(shopping_list(&[], 4), "");
    }
}
