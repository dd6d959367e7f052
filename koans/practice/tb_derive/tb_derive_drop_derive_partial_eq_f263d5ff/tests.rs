#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn classes() {
        assert_eq!(classify(10_000), Class::AtLimit);
        assert_eq!(classify(0), Class::Free);
        assert_eq!(count(&[5, 12_000, 90_000, 10_000], Class::Report), 2);
    }
}
