#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        let (text, area) = label("3").unwrap();
        assert_eq!(text, "Cut { feed: 3.0, depth: 0.5 }");
        assert_eq!(area, 1.5);
    }

    #[test]
    fn bad_numbers() {
        assert!(label("fast").is_err());
        assert!(read("1", "deep").is_err());
    }
}
