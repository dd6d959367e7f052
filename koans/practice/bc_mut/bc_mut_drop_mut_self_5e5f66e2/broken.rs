pub type Row = (String, i64);

pub struct Ledger {
    rows: Vec<Row>,
}

impl Ledger {
    pub fn open() -> Self {
        Ledger { rows: Vec::new() }
    }

    pub fn post(&self, account: &str, cents: i64) -> &Row {
        let found = self.rows.iter().position(|row| row.0 == account);
        let at = found.unwrap_or_else(|| {
            self.rows.push((account.to_string(), 0));
            self.rows.len() - 1
        });
        self.rows[at].1 += cents;
        &self.rows[at]
    }

    pub fn overdrawn(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.1 < 0).collect()
    }
}
