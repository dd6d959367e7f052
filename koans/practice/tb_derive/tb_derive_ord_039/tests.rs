#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greatest_first() {
        assert_eq!(top_n([4, 9, 1, 7].into_iter(), 2), [9, 7]);
        assert_eq!(top_n("banjo".chars(), 3), ['o', 'n', 'j']);
    }

    #[test]
    fn short_streams() {
        assert_eq!(top_n([3].into_iter(), 5), [3]);
        assert!(top_n([3, 4].into_iter(), 0).is_empty());
    }
}
