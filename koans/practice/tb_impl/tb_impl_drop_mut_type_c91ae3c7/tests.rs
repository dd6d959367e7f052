#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn match_line() {
        let (a, b) = (Name::new(" Ann "), Name::new("Bob"));
        assert_eq!(versus(&a, &b), "   Ann : Bob   |\"Ann\"");
    }
}
