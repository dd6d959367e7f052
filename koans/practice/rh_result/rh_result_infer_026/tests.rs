#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(
            row("1.5;;=4"),
            Ok(vec![Cell::Number(1.5), Cell::Blank, Cell::Link(4)])
        );
    }
    #[test]
    fn wrong() {
        assert_eq!(row("1;two"), Err("column 1 is unreadable".into()));
        assert_eq!(row("=x"), Err("column 0 is unreadable".into()));
    }
}
