#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn trips() {
        assert_eq!(round_trip(2), 20);
        assert_eq!(round_trip(40), 38);
    }
}
