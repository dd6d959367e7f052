#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        let all: Vec<_> = merge([1, 4, 9].into_iter(), [2, 3, 10].into_iter()).collect();
        assert_eq!(all, [1, 2, 3, 4, 9, 10]);
        assert_eq!(merge("ac".chars(), "b".chars()).collect::<String>(), "abc");
    }
}
