#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_are_skipped() {
        assert_eq!(fresh("banana".chars()).collect::<String>(), "ban");
        assert_eq!(
            fresh([4, 4, 2, 4].into_iter()).collect::<Vec<_>>(),
            vec![4, 2]
        );
    }

    #[test]
    fn stays_lazy() {
        let mut f = fresh((0..).map(|n| n / 3));
        assert_eq!(f.next(), Some(0));
        assert_eq!(f.next(), Some(1));
        assert_eq!(f.next(), Some(2));
    }
}
