#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn twelve() {
        let solver = Arc::new(Solver {
            target: 12,
            stride: 4,
        });
        assert_eq!(solver.divisors(), [1, 2, 3, 4, 6, 12]);
        assert_eq!(solver.scan(2), [2, 6]);
    }
}
