#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_counts_double() {
        let start = Pawn { field: 0, moves: 0 };
        let pawn = advance(&start, &[1, 6]).unwrap();
        assert_eq!((pawn.field, pawn.moves), (12, 1));
    }

    #[test]
    fn other_eyes_count_once() {
        let pawn = advance(&Pawn { field: 9, moves: 4 }, &[4]).unwrap();
        assert_eq!((pawn.field, pawn.moves), (13, 5));
    }

    #[test]
    fn no_dice() {
        let error = advance(&Pawn { field: 9, moves: 4 }, &[]).err();
        assert_eq!(error, Some("nothing thrown"));
    }
}
