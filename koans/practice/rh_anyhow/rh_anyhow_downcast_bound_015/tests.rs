#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn renders() {
        assert_eq!(render(&[(Tile { column: 1, row: 2 }, 3)]).unwrap(), 3);
    }
    #[test]
    fn finds_the_culprit() {
        let bad = Tile { column: 4, row: 0 };
        let error = render(&[(Tile { column: 1, row: 2 }, 3), (bad, 0)]).unwrap_err();
        assert_eq!(culprit(&error), Some(bad));
        assert!(error.to_string().contains('4'));
    }
}
