#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_different_cells() {
        let rows = ["id;city", "1;Rome", "2;Oslo", "3; Rome"];
        let text = column_report(&rows, 1).unwrap();
        assert_eq!(text, "Column { title: \"city\", unique: 2 }");
    }

    #[test]
    fn missing_cells() {
        assert_eq!(column_report(&[], 0), None);
        assert_eq!(column_report(&["id"], 1), None);
        assert_eq!(column_report(&["id;city", "1"], 1), None);
    }
}
