#[derive(Default)]
pub struct Query {
    table: String,
    filters: Vec<String>,
}

impl Query {
    pub fn from(table: &str) -> Self {
        let table = table.to_string();
        Query {
            table,
            ..Default::default()
        }
    }

    pub fn filter(mut self, condition: &str) -> Self {
        self.filters.push(condition.to_string());
        self
    }

    pub fn build(self) -> String {
        let head = format!("select * from {} where true", self.table);
        self.filters
            .iter()
            .fold(head, |sql, cond| sql + " and " + cond)
    }
}
