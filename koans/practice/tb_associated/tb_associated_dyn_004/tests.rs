#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deals() {
        assert_eq!(
            Dealer::ordered().deal(2, 2).unwrap(),
            [vec![0, 2], vec![1, 3]]
        );
        assert_eq!(Dealer::cut(51).deal(3, 1).unwrap(), [[51], [0], [1]]);
        assert!(Dealer::ordered().deal(10, 6).is_none());
    }
}
