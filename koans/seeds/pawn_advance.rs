pub struct Pawn {
    pub field: u8,
    pub moves: u32,
}

pub fn advance(pawn: &Pawn, dice: &[u8]) -> Result<Pawn, &'static str> {
    let thrown = dice.last().ok_or("nothing thrown")?;
    let step = match *thrown {
        6 => 12,
        eyes => eyes,
    };
    Ok(Pawn {
        field: pawn.field + step,
        moves: pawn.moves + 1,
    })
}

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
