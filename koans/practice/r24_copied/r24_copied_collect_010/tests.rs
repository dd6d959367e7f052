#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn undoes() {
        let mut sheet = Sheet::default();
        sheet.set(2, Cell::Number(1.5));
        sheet.set(0, Cell::Number(2.0));
        sheet.set(2, Cell::Text("x".into()));
        assert_eq!(sheet.sum(), 2.0);
        assert!(sheet.undo());
        assert_eq!(sheet.sum(), 3.5);
        assert!(sheet.undo() && sheet.undo() && !sheet.undo());
        assert_eq!(sheet.sum(), 0.0);
    }
}
