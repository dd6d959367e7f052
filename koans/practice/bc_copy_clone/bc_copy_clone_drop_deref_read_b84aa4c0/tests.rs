#[cfg(test)]
mod tests {
    use super::*;

    fn tile(left: char, right: char) -> Tile {
        Tile { left, right }
    }

    #[test]
    fn looks_for_the_mirror() {
        let floor = [tile('a', 'b'), tile('c', 'a'), tile('b', 'a')];
        assert_eq!(has_mirror(&floor, &[1, 0]), Some(true));
        assert_eq!(has_mirror(&floor, &[0, 1]), Some(false));
        assert_eq!(has_mirror(&floor, &[]), None);
    }

    #[test]
    fn flips_the_edges() {
        let turned = flip(&tile('x', 'y'));
        assert!(turned.left == 'y' && turned.right == 'x');
    }
}
