#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn year() {
        let months = [1, 2, 3, 4, 5, 6, 1, 1, 1, 0, 0, 3];
        assert_eq!(quarters(&months).collect::<Vec<_>>(), [6, 15, 3, 3]);
        assert_eq!(report(&months), "+9 -12 +0");
    }
    #[test]
    fn short() {
        assert_eq!(growth([5].into_iter()), Vec::<i64>::new());
    }
}
