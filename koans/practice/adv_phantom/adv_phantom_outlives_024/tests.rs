#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn latest_day_counts() {
        assert_eq!(
            last_slot_of(&[&["B-1", "M-2"], &["H-3", "X-9", "B-1"]], "B-1"),
            Some(2)
        );
        assert_eq!(last_slot_of(&[&["B-1"]], "M-2"), None);
    }
}
