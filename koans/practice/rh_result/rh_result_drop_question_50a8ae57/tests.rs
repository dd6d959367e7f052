#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endless() {
        assert_eq!(plan(1, u64::MAX).unwrap_err(), "too long");
    }
}
