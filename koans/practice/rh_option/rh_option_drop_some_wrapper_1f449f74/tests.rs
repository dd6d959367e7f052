#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn median() {
        assert_eq!(
            vote(&[[1, 5, 9, 2], [2, 4, 9, 2], [3, 6, -9, 1]]),
            [2, 5, 9, 2]
        );
    }
    #[test]
    fn fewer() {
        assert_eq!(vote_all(vec![[2; 4], [4; 4]]), Some([3; 4]));
        assert_eq!(vote_all(vec![[7; 4]]), Some([7; 4]));
        assert_eq!(vote_all(vec![[1; 4], [2; 4], [3; 4]]), Some([2; 4]));
        assert_eq!(vote_all(vec![]), None);
    }
}
