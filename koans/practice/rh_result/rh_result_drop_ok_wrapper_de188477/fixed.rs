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
