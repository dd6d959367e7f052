#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_number_and_scale() {
        let found = reading("36.5C").unwrap();
        assert_eq!((found.degrees, found.scale), (36.5, 'C'));
        assert_eq!(reading("").unwrap_err(), "empty text");
        assert_eq!(reading("hotF").unwrap_err(), "bad number hot");
    }

    #[test]
    fn labels_a_reading() {
        let text = label("2.5K").unwrap();
        assert_eq!(text, "K from Reading { degrees: 2.5, scale: 'K' }");
        assert!(label("K").is_err());
    }
}
