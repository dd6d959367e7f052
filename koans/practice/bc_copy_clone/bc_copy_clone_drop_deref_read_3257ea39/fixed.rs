use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    Front,
    Middle,
    Balcony,
}

#[derive(Default)]
pub struct Hall {
    free: BTreeMap<Row, u32>,
}

impl Hall {
    pub fn release(&mut self, row: Row, seats: u32) {
        *self.free.entry(row).or_insert(0) += seats;
    }

    pub fn plan(&self) -> Vec<(Row, u32)> {
        self.free
            .iter()
            .map(|(row, seats)| (*row, *seats))
            .collect()
    }
}
