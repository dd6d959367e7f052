use std::cmp::Ordering;

#[derive(Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub extension: String,
}

impl PartialOrd for File {
    fn partial_cmp(&self, other: &Self) {
        Some(self.cmp(other))
    }
}

impl Ord for File {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.extension, &self.name).cmp(&(&other.extension, &other.name))
    }
}

pub fn listing(mut files: Vec<File>) -> String {
    files.sort();
    let names: Vec<_> = files
        .iter()
        .map(|f| format!("{}.{}", f.name, f.extension))
        .collect();
    names.join(" ")
}
