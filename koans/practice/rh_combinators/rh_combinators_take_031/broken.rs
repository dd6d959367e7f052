#[derive(Debug, PartialEq)]
pub struct Batch {
    pub sheets: Vec<String>,
}

#[derive(Default)]
pub struct Press {
    current: Option<Batch>,
    pub done: usize,
}

impl Press {
    pub fn load(&mut self, sheets: &[&str]) -> Option<Batch> {
        let batch = Batch {
            sheets: sheets.iter().map(ToString::to_string).collect(),
        };
        self.current.replace(batch)
    }

    pub fn finish(&mut self) -> Vec<String> {
        let sheets = self.current.map(|batch| batch.sheets).unwrap_or_default();
        self.done += sheets.len();
        sheets
    }
}
