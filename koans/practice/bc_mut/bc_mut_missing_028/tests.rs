#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(rainfall("mon 4mm tue 11mm wed dry"), (15, 11));
    }

    #[test]
    fn odd() {
        assert_eq!(rainfall("7mm xmm 2"), (7, 7));
        assert_eq!(rainfall(""), (0, 0));
    }
}
