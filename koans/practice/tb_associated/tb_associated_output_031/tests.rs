#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        let n = net(&[100, 50], &[-10, 5]);
        assert_eq!(n.header, "gross+fees");
        assert_eq!(n.cells, [90, 55]);
    }
    #[test]
    fn texts() {
        let left = Column {
            header: "a".into(),
            cells: vec!["x".to_string()],
        };
        assert_eq!(
            pairwise(
                left,
                Column {
                    header: "b".into(),
                    cells: vec!["y"]
                }
            )
            .cells,
            ["xy"]
        );
    }
}
