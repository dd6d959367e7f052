#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifts_both() {
        let third = Piece { upper: 1, lower: 3 };
        assert_eq!(
            lift(&third, &Some(5)),
            Some(Piece {
                upper: 5,
                lower: 15
            })
        );
        assert_eq!(lift(&third, &None), None);
        assert_eq!(lift(&third, &Some(40000)), None);
    }
}
