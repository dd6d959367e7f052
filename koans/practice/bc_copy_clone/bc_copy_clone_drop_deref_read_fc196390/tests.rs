#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deals() {
        let t = deal(&["ann", "bob", "ann"], Hand(vec![4, 9]));
        assert_eq!(t.len(), 2);
        assert_eq!(t["ann"].0, [4, 9, 0, 0]);
        assert_eq!(t["bob"].0, [4, 9, 0]);
    }

    #[test]
    fn nobody() {
        assert!(deal(&[], Hand(vec![1])).is_empty());
        assert_eq!(deal(&["x"], Hand(vec![]))["x"].0, [0]);
    }
}
