#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps_both_ways() {
        assert_eq!(code([0, 5, 9], &[(0, -1), (2, 3), (4, 1)]), [9, 6, 2]);
    }
}
