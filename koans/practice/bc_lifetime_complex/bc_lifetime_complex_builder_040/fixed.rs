pub struct Select<'q> {
    table: &'q str,
    columns: Vec<&'q str>,
    filter: Option<&'q str>,
}

impl<'q> Select<'q> {
    pub fn from(table: &'q str) -> Self {
        Select {
            table,
            columns: vec![],
            filter: None,
        }
    }

    pub fn column(mut self, name: &'q str) -> Self {
        self.columns.push(name);
        self
    }

    pub fn filter(mut self, clause: &'q str) -> Self {
        self.filter = Some(clause);
        self
    }

    pub fn sql(&self) -> String {
        let mut text = format!("SELECT {} FROM {}", self.columns.join(", "), self.table);
        if let Some(clause) = self.filter {
            text.push_str(" WHERE ");
            text.push_str(clause);
        }
        text
    }
}

pub fn orders_above(cents: u64, with_note: bool) -> String {
    let clause = format!("total > {cents}");
    let mut query = Select::from("orders").column("id").filter(&clause);
    if with_note {
        query = query.column("note");
    }
    query.sql()
}
