#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn row() {
        assert_eq!(grid_row(&["ox", "lark", "hen"]), "|L|A|R|K|");
    }
    #[test]
    fn no_words() {
        assert_eq!(grid_row(&[]), "|");
    }
}
