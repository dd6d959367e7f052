#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn inserts() {
        let mut s = Scores { list: vec![10, 30] };
        assert_eq!(s.insert(20), 1);
        assert_eq!(s.insert(40), 3);
        assert_eq!(s.insert(5), 0);
        assert_eq!(s.insert(30), 3);
        assert_eq!(s.list, vec![5, 10, 20, 30, 30, 40]);
    }
}
