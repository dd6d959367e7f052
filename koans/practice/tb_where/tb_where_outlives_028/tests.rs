#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn keeps() {
        assert_eq!(
            kept(&except("spam"), vec!["news", "spam", "mail"]),
            ["news", "mail"]
        );
        assert_eq!(kept(&Exactly(3), vec![1, 3]), [3]);
    }
}
