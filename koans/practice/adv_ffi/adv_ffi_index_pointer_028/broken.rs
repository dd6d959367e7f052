#[repr(C)]
pub struct Matrix {
    pub rows: usize,
    pub columns: usize,
    pub data: *mut f64,
}

impl Matrix {
    /// # Safety
    /// `data` points to `rows * columns` numbers, column by column.
    pub unsafe fn at(&self, row: usize, column: usize) -> f64 {
        debug_assert!(row < self.rows && column < self.columns);
        unsafe { self.data[column * self.rows + row] }
    }

    /// # Safety
    /// As for `at`.
    pub unsafe fn row_sum(&self, row: usize) -> f64 {
        (0..self.columns)
            .map(|column| unsafe { self.at(row, column) })
            .sum()
    }
}

pub fn largest_row(rows: usize, data: &mut [f64]) -> Option<usize> {
    let matrix = Matrix {
        rows,
        columns: data.len() / rows.max(1),
        data: data.as_mut_ptr(),
    };
    let sums: Vec<f64> = (0..rows)
        .map(|row| unsafe { matrix.row_sum(row) })
        .collect();
    (0..rows).max_by(|a, b| sums[*a].total_cmp(&sums[*b]))
}
