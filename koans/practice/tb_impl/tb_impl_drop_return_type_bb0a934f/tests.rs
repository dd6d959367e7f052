#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn drops() {
        assert_eq!(
            changes([1, 1, 2, 2, 1].into_iter()).collect::<Vec<_>>(),
            [1, 2, 1]
        );
        assert_eq!(changes("aab".chars()).collect::<String>(), "ab");
    }
}
