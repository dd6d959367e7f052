#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        let t = Dense {
            width: 2,
            cells: vec![1, 2, 3, 4, 5, 6],
        };
        assert_eq!(t.sums(), [3, 7, 11]);
        assert_eq!(t.row(1).collect::<Vec<_>>(), [3, 4]);
    }
}
