#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(cell: char) -> Option<i64> {
        match cell {
            _ => None,
        }
    }

    #[test]
    fn errors() {
        let empty = Expr::from('Q') * 1;
        assert_eq!(empty.eval(&sheet), Err(EvalError::EmptyCell('Q')));
    }
}
