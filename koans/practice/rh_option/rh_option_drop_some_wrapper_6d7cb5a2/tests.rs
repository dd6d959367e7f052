#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_and_highest() {
        let (low, high) = band(&[101, 88, 95]).unwrap();
        assert_eq!((low.hertz, high.hertz), (88, 101));
        assert_eq!(band(&[7]).map(|(l, h)| (l.hertz, h.hertz)), Some((7, 7)));
    }

    #[test]
    fn silence() {
        assert!(band(&[]).is_none());
    }
}
