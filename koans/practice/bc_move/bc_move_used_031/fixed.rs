pub enum Contents {
    Books(Vec<String>),
    Fragile(String),
    Empty,
}

pub struct Parcel {
    pub contents: Contents,
    pub grams: u32,
}

impl Parcel {
    pub fn label(&self) -> String {
        match &self.contents {
            Contents::Books(titles) => format!("{} books, {} g", titles.len(), self.grams),
            Contents::Fragile(what) => format!("CAREFUL: {}", what),
            Contents::Empty => "empty".to_string(),
        }
    }
}
