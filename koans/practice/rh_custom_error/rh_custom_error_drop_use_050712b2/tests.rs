#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_digits() {
        assert!(house("b").is_err());
    }
}
