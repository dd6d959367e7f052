#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_as_it_lies() {
        let row = [Domino { left: 1, right: 4 }];
        let stone = turned(&row, &Domino { left: 4, right: 6 }).unwrap();
        assert_eq!((stone.left, stone.right), (4, 6));
    }

    #[test]
    fn is_turned_round() {
        let row = [Domino { left: 1, right: 4 }];
        let stone = turned(&row, &Domino { left: 5, right: 4 }).unwrap();
        assert_eq!((stone.left, stone.right), (4, 5));
    }

    #[test]
    fn no_row_yet() {
        let result = turned(&[], &Domino { left: 0, right: 0 });
        assert_eq!(result.err(), Some("empty row"));
    }
}
