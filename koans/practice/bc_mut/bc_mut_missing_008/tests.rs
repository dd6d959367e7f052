#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups() {
        let i = index(&["moss", "fern", "Maple", ""]);
        assert_eq!(i.len(), 2);
        assert_eq!(i[&'M'], vec!["moss", "Maple"]);
        assert_eq!(i[&'F'], vec!["fern"]);
    }

    #[test]
    fn empty() {
        assert!(index(&[]).is_empty());
    }
}
