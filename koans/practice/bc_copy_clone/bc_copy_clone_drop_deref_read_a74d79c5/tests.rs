#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn player_without_entry() {
        let log = HashMap::new();
        assert_eq!(yellows(&log, "Lee"), None);
    }
}
