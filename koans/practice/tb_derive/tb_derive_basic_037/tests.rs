#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line() {
        let c = Cursor {
            mark: Mark { line: 2, column: 5 },
            text: "abc".to_string(),
        };
        let m = c.end();
        assert_eq!((m.line, m.column), (2, 3));
        assert_eq!((c.mark.line, c.mark.column), (2, 5));
    }

    #[test]
    fn more_lines() {
        let c = Cursor {
            mark: Mark { line: 0, column: 0 },
            text: "a\nb\ncd".to_string(),
        };
        let m = c.end();
        assert_eq!((m.line, m.column), (2, 2));
    }
}
