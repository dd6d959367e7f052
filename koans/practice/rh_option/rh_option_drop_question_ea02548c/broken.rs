#[derive(PartialEq, Clone)]
pub struct Piece {
    pub knob: i8,
    pub id: usize,
}

pub fn mate(knob: &i8, id: &usize) -> Option<Piece> {
    let knob = knob.checked_neg();
    Some(Piece { knob, id: *id })
}
