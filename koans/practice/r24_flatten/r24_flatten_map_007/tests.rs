#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn from_a_corner() {
        assert_eq!(
            knight_moves((0, 0)).collect::<BTreeSet<_>>(),
            BTreeSet::from([(1, 2), (2, 1)])
        );
        assert_eq!(knight_moves((4, 4)).count(), 8);
    }
    #[test]
    fn two_moves() {
        let squares = reach((0, 0), 2);
        assert!(squares.contains(&(0, 0)) && squares.contains(&(4, 2)));
        assert_eq!(reach((3, 3), 0).len(), 1);
    }
}
