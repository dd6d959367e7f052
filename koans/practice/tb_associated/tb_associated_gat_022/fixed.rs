pub trait Table {
    type Row<'t>: IntoIterator<Item = i64>
    where
        Self: 't;

    fn row(&self, number: usize) -> Self::Row<'_>;
    fn rows(&self) -> usize;

    fn sums(&self) -> Vec<i64> {
        (0..self.rows())
            .map(|n| self.row(n).into_iter().sum())
            .collect()
    }
}

pub struct Dense {
    pub width: usize,
    pub cells: Vec<i64>,
}

impl Table for Dense {
    type Row<'t> = std::iter::Copied<std::slice::Iter<'t, i64>>;

    fn row(&self, number: usize) -> Self::Row<'_> {
        let start = number * self.width;
        self.cells[start..start + self.width].iter().copied()
    }

    fn rows(&self) -> usize {
        self.cells.len() / self.width
    }
}
