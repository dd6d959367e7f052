#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unreadable_squares() {
        assert_eq!(square("").err(), Some("empty"));
        assert_eq!(square("ax").err(), Some("ax"));
    }
}
