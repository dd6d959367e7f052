#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interleaves() {
        assert_eq!(
            merge([1, 4, 6].into(), [2, 3, 9].into()),
            [1, 2, 3, 4, 6, 9]
        );
        assert_eq!(merge(["b"].into(), ["a", "c"].into()), ["a", "b", "c"]);
    }

    #[test]
    fn one_side_may_be_empty() {
        assert_eq!(merge([7, 8].into(), [].into()), [7, 8]);
        assert_eq!(merge([].into(), ['z'].into()), ['z']);
    }
}
