#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cut_in_the_middle() {
        assert_eq!(cut(Pile(vec![1, 2, 3, 4, 5]), 2), Pile(vec![3, 4, 5, 1, 2]));
        assert_eq!(cut(Pile(vec![1, 2]), 2), Pile(vec![1, 2]));
    }
}
