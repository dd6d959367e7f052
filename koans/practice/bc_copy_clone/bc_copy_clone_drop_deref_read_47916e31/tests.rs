#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_by_three() {
        assert_eq!(spiral(3), [1, 2, 3, 8, 9, 4, 7, 6, 5]);
        assert_eq!(spiral(1), [1]);
    }
}
