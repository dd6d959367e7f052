#[derive(Clone)]
pub struct Domino {
    pub left: u8,
    pub right: u8,
}

pub fn turned(row: &[Domino], stone: &Domino) -> Result<Domino, &'static str> {
    if row.last().ok_or("empty row")?.right == stone.left {
        Ok(stone.clone())
    } else {
        Ok(Domino {
            left: stone.right,
            right: stone.left,
        })
    }
}
