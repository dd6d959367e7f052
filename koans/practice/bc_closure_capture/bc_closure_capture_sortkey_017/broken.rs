#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub term: String,
    pub pages: Vec<u16>,
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.term)?;
        for page in &self.pages {
            write!(f, ", {page}")?;
        }
        Ok(())
    }
}

pub fn merge(raw: &[(&str, u16)]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for &(term, page) in raw {
        match entries.iter_mut().find(|e| e.term == term) {
            Some(entry) => entry.pages.push(page),
            None => entries.push(Entry {
                term: term.into(),
                pages: vec![page],
            }),
        }
    }
    entries.sort_by_key(|entry| entry.term);
    entries
}
