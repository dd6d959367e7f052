#[derive(Debug, PartialEq)]
pub struct Position<'f> {
    pub ranks: Vec<&'f str>,
    pub white_to_move: bool,
    pub halfmoves: u32,
}

fn width(rank: &str) -> u32 {
    rank.chars().map(|c| c.to_digit(10).unwrap_or(1)).sum()
}

impl<'f> TryFrom<&'f str> for Position<'f> {
    type Error = String;

    fn try_from(fen: &'f str) -> Result<Self, String> {
        let fields: Vec<&str> = fen.split(' ').collect();
        let &[board, side, _, _, halfmoves, _] = fields.as_slice() else {
            return Err(format!("{} fields instead of 6", fields.len()));
        };
        let ranks: Vec<&str> = board.split('/').collect();
        if let Some(bad) = ranks.iter().find(|rank| width(rank) != 8) {
            return Err(format!("rank {bad} is not 8 wide"));
        }
        let halfmoves = match halfmoves.parse() {
            Ok(n) => n,
            Err(_) => return Err(format!("{halfmoves} is no number")),
        };
        Ok(Position {
            ranks,
            white_to_move: side == "w",
            halfmoves,
        })
    }
}
