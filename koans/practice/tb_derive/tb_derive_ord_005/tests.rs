#[cfg(test)]
mod tests {
    use super::*;

    use Place::*;

    #[test]
    fn places_are_ordered_and_distinct() {
        let p: Vec<_> = places("9, A, 10, 9, 2").into_iter().collect();
        assert_eq!(
            p,
            [Chapter(2), Chapter(9), Chapter(10), Appendix("A".into())]
        );
    }

    #[test]
    fn single_places() {
        assert_eq!(places("C").into_iter().next(), Some(Appendix("C".into())));
        assert_eq!(places("7, 7").len(), 1);
    }
}
