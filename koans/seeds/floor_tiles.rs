#[derive(PartialEq)]
pub struct Tile {
    pub left: char,
    pub right: char,
}

pub fn flip(tile: &Tile) -> Tile {
    Tile {
        left: tile.right,
        right: tile.left,
    }
}

pub fn has_mirror(floor: &[Tile], laid: &[usize]) -> Option<bool> {
    let newest = laid.last()?;
    let mirror = flip(&floor[*newest]);
    Some(floor.contains(&mirror))
}

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
