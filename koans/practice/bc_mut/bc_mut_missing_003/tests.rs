#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hotel() {
        assert_eq!(label_rooms(2, 2), vec!["1-1", "1-2", "2-3", "2-4"]);
    }

    #[test]
    fn small() {
        assert_eq!(label_rooms(1, 1), vec!["1-1"]);
        assert!(label_rooms(3, 0).is_empty());
    }
}
