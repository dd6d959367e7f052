#[cfg(test)]
mod tests {
    use super::*;

    fn tile(left: char, right: char) -> Tile {
        Tile { left, right }
    }

    #[test]
    fn flips_the_edges() {
        let turned = flip(&tile('x', 'y'));
        assert!(turned.left == 'y' && turned.right == 'x');
    }
}
