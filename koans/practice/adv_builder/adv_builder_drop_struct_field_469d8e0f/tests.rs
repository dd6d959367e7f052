#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_marks_first() {
        let list = ["B70", "A70", "C95"].map(|text| entrant(text).unwrap());
        let names: String = podium(&list).iter().map(|g| g.initial).collect();
        assert_eq!(names, "CAB");
        assert_eq!(list[0].marks, 70);
    }

    #[test]
    fn bad_entries() {
        assert!(entrant("").is_none());
        assert!(entrant("é9").is_none());
        assert!(entrant("Dx").is_none());
    }
}
