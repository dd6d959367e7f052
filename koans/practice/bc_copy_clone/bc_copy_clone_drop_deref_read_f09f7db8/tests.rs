#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_mate() {
        let pile = [mate(&1, &5).unwrap(), mate(&4, &5).unwrap()];
        let piece = mate(&-4, &5).unwrap();
        assert_eq!(search(&pile, &piece), Some(1));
        assert_eq!(search(&pile[..1], &piece), None);
    }

    #[test]
    fn no_opposite() {
        assert!(mate(&-128, &1).is_none());
        assert!(search(&[], &Piece { knob: -128, id: 1 }).is_none());
    }
}
