#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn typing() {
        let mut cursor = Cursor::default();
        assert_eq!(type_text(&mut cursor, "ab\tc", 10), 0);
        assert_eq!(cursor, Cursor { row: 0, col: 5 });
        assert_eq!(type_text(&mut cursor, "\nxyz\t\tq", 6), 2);
        assert_eq!(cursor, Cursor { row: 2, col: 1 });
    }
}
