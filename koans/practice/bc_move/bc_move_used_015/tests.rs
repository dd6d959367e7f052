#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors() {
        assert_eq!(mirror(4, true), (4, Some(4)));
        assert_eq!(mirror(2.5, false), (2.5, None));
    }

    #[test]
    fn dominoes() {
        assert_eq!(domino(3), (3, 3));
        assert_eq!(domino(9), (9, 0));
    }
}
