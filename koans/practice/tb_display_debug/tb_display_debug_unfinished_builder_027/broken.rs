use std::fmt;

pub struct Sparse<T> {
    length: usize,
    cells: Vec<(usize, T)>,
}

impl<T: Default + PartialEq> Sparse<T> {
    pub fn from_dense(values: Vec<T>) -> Self {
        let length = values.len();
        let cells = values
            .into_iter()
            .enumerate()
            .filter(|(_, v)| *v != T::default())
            .collect();
        Sparse { length, cells }
    }

    pub fn fill(&self) -> f64 {
        self.cells.len() as f64 / self.length as f64
    }
}

impl<T: fmt::Debug> fmt::Debug for Sparse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.cells.iter().map(|(index, value)| (index, value));
        f.debug_map().entries(entries)
    }
}
