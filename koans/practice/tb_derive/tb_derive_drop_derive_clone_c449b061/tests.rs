#[cfg(test)]
mod tests {
    use super::*;
    use Tile::*;
    #[test]
    fn compresses() {
        assert_eq!(
            compress(&[Slate, Slate, Glass, Slate]),
            [(Slate, 2), (Glass, 1), (Slate, 1)]
        );
        assert_eq!(compress(&[]), []);
        assert_eq!(extend_or_start(vec![(Glass, 1)], &Glass), [(Glass, 2)]);
    }
}
