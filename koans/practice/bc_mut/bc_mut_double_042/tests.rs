#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let mut s = Stairs::default();
        assert_eq!(s.ways(1), 1);
        assert_eq!(s.ways(4), 5);
        assert_eq!(s.ways(80), 37889062373143906);
    }

    #[test]
    fn uses_memo() {
        let mut s = Stairs {
            memo: HashMap::from([(2, 10)]),
        };
        assert_eq!(s.ways(3), 11);
        assert_eq!(s.memo[&3], 11);
        assert_eq!(s.ways(0), 1);
    }
}
