#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brightens() {
        assert_eq!(
            brighten(vec![vec![0, 250], vec![7]], 10),
            [vec![10, 255], vec![17]]
        );
    }
    #[test]
    fn grades() {
        assert_eq!(grade_all(vec![1, 2], |n| n * 2), [2, 4]);
    }
}
