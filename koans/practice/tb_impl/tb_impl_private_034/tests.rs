#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sells() {
        assert_eq!(
            sell(100, &[(100, 25), (50, 60), (100, 70)]),
            [vec![50, 20, 5]]
        );
        assert_eq!(sell(30, &[(50, 20)]), [vec![20, 10]]);
    }
}
