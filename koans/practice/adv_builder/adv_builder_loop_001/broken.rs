#[derive(Debug, Default)]
pub struct Search {
    table: String,
    filters: Vec<String>,
}

impl Search {
    pub fn over(table: &str) -> Search {
        Search {
            table: table.to_string(),
            ..Search::default()
        }
    }

    pub fn filter(mut self, column: &str, value: i64) -> Search {
        self.filters.push(format!("{column} = {value}"));
        self
    }

    pub fn sql(self) -> String {
        if self.filters.is_empty() {
            return format!("SELECT * FROM {}", self.table);
        }
        format!(
            "SELECT * FROM {} WHERE {}",
            self.table,
            self.filters.join(" AND ")
        )
    }
}

pub fn seeds_by(pairs: &[(&str, i64)]) -> String {
    let mut search = Search::over("seeds");
    for (column, value) in pairs {
        search.filter(column, *value);
    }
    search.sql()
}
