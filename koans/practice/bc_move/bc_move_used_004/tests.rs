#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide() {
        assert_eq!(
            typeset("Moon landing".to_string(), 5),
            Article {
                headline: "Moon landing".to_string(),
                columns: 3
            }
        );
    }

    #[test]
    fn narrow() {
        let a = typeset("Hi".to_string(), 1);
        assert_eq!(a.headline, "Hi");
        assert_eq!(a.columns, 2);
    }
}
