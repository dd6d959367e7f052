#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts() {
        let mut memo = HashMap::new();
        assert_eq!(ways(Bay { aisle: 0, slot: 9 }, &mut memo), 1);
        assert_eq!(ways(Bay { aisle: 1, slot: 1 }, &mut memo), 2);
        assert_eq!(ways(Bay { aisle: 2, slot: 3 }, &mut memo), 10);
    }

    #[test]
    fn large_counts_use_the_memo() {
        let mut memo = HashMap::new();
        assert_eq!(
            ways(
                Bay {
                    aisle: 16,
                    slot: 16
                },
                &mut memo
            ),
            601_080_390
        );
        assert_eq!(memo.len(), 256);
    }
}
