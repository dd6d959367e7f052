pub struct Column<T> {
    cells: Vec<T>,
}

impl<T> Column<T>
where
    T: Default,
{
    pub fn new(cells: Vec<T>) -> Self {
        Column { cells }
    }

    pub fn take(&self, row: usize) -> T {
        if row >= self.cells.len() {
            return T::default();
        }
        self.cells.remove(row)
    }
}
