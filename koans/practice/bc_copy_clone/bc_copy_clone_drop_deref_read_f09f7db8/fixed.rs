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
