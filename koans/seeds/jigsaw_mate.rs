#[derive(PartialEq, Clone)]
pub struct Piece {
    pub knob: i8,
    pub id: usize,
}

pub fn mate(knob: &i8, id: &usize) -> Option<Piece> {
    let knob = knob.checked_neg()?;
    Some(Piece { knob, id: *id })
}

pub fn search(pile: &[Piece], piece: &Piece) -> Option<usize> {
    let want = mate(&piece.knob, &piece.id)?;
    let mut at = 0;
    while *pile.get(at)? != want {
        at += 1;
    }
    Some(at)
}

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
