use std::cell::OnceCell;

#[derive(Default)]
pub struct Ballot {
    choice: OnceCell<String>,
}

impl Ballot {
    pub fn cast(&self, candidate: &str) {
        let name = candidate.trim().to_string();
        self.choice.set(name)?;
    }

    pub fn choice(&self) -> &str {
        self.choice.get().map_or("blank", |name| name)
    }
}
