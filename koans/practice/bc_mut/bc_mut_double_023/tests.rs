#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rotates() {
        let mut r = vec!['a', 'b', 'c', 'd', 'e'];
        assert_eq!(rotate_reversed(&mut r, 3), 2);
        assert_eq!(r, ['d', 'e', 'c', 'b', 'a']);
        assert_eq!(rotate_reversed(&mut r, 1), 4);
        assert_eq!(r, ['e', 'c', 'b', 'a', 'd']);
    }

    #[test]
    fn all_kept() {
        let mut r = vec!['x', 'y'];
        assert_eq!(rotate_reversed(&mut r, 8), 0);
        assert_eq!(r, ['y', 'x']);
    }

    #[test]
    fn spells() {
        assert_eq!(spelled(&['k', 'o']), "k-o");
        assert_eq!(spelled(&['z']), "z");
    }
}
