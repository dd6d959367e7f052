#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_ways() {
        let cursor: Cursor<Forward> = Cursor::new(2, 5).unwrap();
        let back: Vec<usize> = cursor.reversed::<Backward>().collect();
        assert_eq!(back, [1, 0]);
        assert_eq!(cursor.collect::<Vec<_>>(), [3, 4]);
        assert!(Cursor::<Forward>::new(5, 5).is_none());
    }
}
