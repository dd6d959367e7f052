#[derive(Debug, PartialEq)]
pub struct Cell {
    pub column: u8,
    pub row: u8,
}

impl TryFrom<(i32, i32)> for Cell {
    type Error = String;

    fn try_from((x, y): (i32, i32)) -> Result<Self, Self::Error> {
        let column = u8::try_from(x).map_err(|e| format!("column: {e}"))?;
        let row = u8::try_from(y).map_err(|e| format!("row: {e}"))?;
        Ok(Cell { column, row })
    }
}
