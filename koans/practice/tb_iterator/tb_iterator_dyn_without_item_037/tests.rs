#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sea() {
        assert_eq!(Map::generate(constant(3), 3, 2).tiles, ["~~~", "~~~"]);
    }
    #[test]
    fn random() {
        assert_eq!(lcg(1).take(4).collect::<Vec<_>>(), [1, 6, 31, 156]);
        assert_eq!(Map::generate(lcg(1), 2, 2).tiles, ["~~", "~^"]);
    }
}
