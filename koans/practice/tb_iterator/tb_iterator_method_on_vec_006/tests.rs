#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn winning() {
        assert_eq!(
            Nim::new(vec![3, 4, 5]).best(),
            Some(Take { heap: 0, stones: 2 })
        );
    }
    #[test]
    fn lost() {
        assert_eq!(Nim::new(vec![2, 2]).best(), None);
        assert_eq!(Nim::new(vec![1, 6]).nim_sum(), 7);
    }
}
