#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_kinds() {
        assert_eq!(notice(&[10, 30], 12).unwrap(), "Overdue");
        assert_eq!(notice(&[12], 12).unwrap(), "DueToday");
        assert_eq!(notice(&[20], 12).unwrap(), "KeepUntil(20)");
    }

    #[test]
    fn no_books() {
        let dues = Vec::new();
        assert_eq!(notice(&dues, 12), None);
    }
}
