#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_hint() {
        assert_eq!(hint(&[1, 2], &[3]).err(), Some("row is full"));
        assert_eq!(hint(&[1, 0], &[1]).err(), Some("pool is used up"));
    }
}
