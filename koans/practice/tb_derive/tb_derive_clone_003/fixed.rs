#[derive(Clone)]
pub enum Cell {
    Hidden,
    Mine,
}

pub fn minefield(size: usize, mines: &[usize]) -> Vec<Cell> {
    let mut field = vec![Cell::Hidden; size];
    for &at in mines {
        field[at] = Cell::Mine;
    }
    field
}
