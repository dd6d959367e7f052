#[derive(Debug, PartialEq)]
pub struct Piece {
    pub upper: u16,
    pub lower: u16,
}

pub fn lift(piece: &Piece, by: &Option<u16>) -> Option<Piece> {
    let factor = (*by)?;
    let upper = piece.upper.checked_mul(factor)?;
    let lower = piece.lower.checked_mul(factor)?;
    Some(Piece { upper, lower })
}

pub fn double_listed(list: &[Piece], piece: &Piece) -> bool {
    match lift(piece, &Some(2)) {
        Some(double) => list.contains(&double),
        None => false,
    }
}

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

    #[test]
    fn looks_in_list() {
        let list = [Piece { upper: 2, lower: 6 }];
        assert!(double_listed(&list, &Piece { upper: 1, lower: 3 }));
        assert!(!double_listed(&list, &Piece { upper: 2, lower: 6 }));
        assert!(!double_listed(
            &list,
            &Piece {
                upper: 50000,
                lower: 1
            }
        ));
    }
}
