use std::ops::AddAssign;

#[derive(Debug, Clone)]
pub struct Sparse<T> {
    rows: Vec<Vec<Option<T>>>,
}

impl<T: Copy + Default + AddAssign + PartialEq> Sparse<T> {
    pub fn from_dense(dense: &[&[T]]) -> Self {
        let keep = |value: &T| (*value != T::default()).then_some(*value);
        Sparse {
            rows: dense
                .iter()
                .map(|row| row.iter().map(keep).collect())
                .collect(),
        }
    }

    pub fn row_sum(&self, row: usize) -> T {
        let mut sum = T::default();
        for slot in &self.rows[row] {
            if let Some(value) = slot {
                sum += *value;
            }
        }
        sum
    }

    pub fn stored(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.iter())
            .flatten()
            .filter(|value| value.is_some())
            .count()
    }
}
