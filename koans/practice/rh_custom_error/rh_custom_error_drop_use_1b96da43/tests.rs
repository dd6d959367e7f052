#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn age_must_be_a_number() {
        assert!(visitor("").is_err());
    }
}
