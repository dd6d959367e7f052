#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        let position = Position::try_from("4k3/8/p7 b - - 12 40").unwrap();
        assert_eq!(
            position,
            Position {
                ranks: vec!["4k3", "8", "p7"],
                white_to_move: false,
                halfmoves: 12
            }
        );
    }
    #[test]
    fn refuses() {
        assert_eq!(
            Position::try_from("8 w").unwrap_err(),
            "2 fields instead of 6"
        );
        assert_eq!(
            Position::try_from("k8 w - - 0 1").unwrap_err(),
            "rank k8 is not 8 wide"
        );
        assert_eq!(
            Position::try_from("8 w - - x 1").unwrap_err(),
            "x is no number"
        );
    }
}
