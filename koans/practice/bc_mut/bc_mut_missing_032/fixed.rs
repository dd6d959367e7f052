#[derive(Debug, Default, PartialEq)]
pub struct Query {
    pub table: &'static str,
    pub limit: Option<usize>,
    pub descending: bool,
}

impl Query {
    pub fn from(table: &'static str) -> Self {
        Query {
            table,
            ..Query::default()
        }
    }

    pub fn latest(mut self, count: usize) -> Self {
        self.limit = Some(count);
        self.descending = true;
        self
    }
}
