#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rich_party_wins() {
        assert_eq!(raid(20), Ok(1050));
    }
    #[test]
    fn poor_party_flees() {
        assert_eq!(raid(1), Err(12));
    }
}
