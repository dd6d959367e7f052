#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up() {
        let g = [Gear(1, 1), Gear(1, 2), Gear(2, 1)];
        assert!(matches!(shift(&g, Gear(1, 2), true), Some(Gear(2, 1))));
        assert!(shift(&g, Gear(2, 1), true).is_none());
    }

    #[test]
    fn down() {
        let g = [Gear(1, 1), Gear(1, 2), Gear(2, 1)];
        assert!(matches!(shift(&g, Gear(1, 2), false), Some(Gear(1, 1))));
        assert!(shift(&g, Gear(1, 1), false).is_none());
        assert!(shift(&g, Gear(5, 5), false).is_none());
    }
}
