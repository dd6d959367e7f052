#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves() {
        let g = Grid::parse("ab\ncd");
        let mut t = Turtle::start(&g);
        assert_eq!(t.go(1, 1), Some((&'a', &'d')));
        assert_eq!(t.go(0, 1), None);
    }
    #[test]
    fn spots() {
        let g = Grid::parse("z");
        assert_eq!(Turtle::start(&g).spot(), Some(&'z'));
    }
}
