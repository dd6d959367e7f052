use std::cmp::Ordering;

#[derive(Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub extension: String,
}

impl PartialOrd for File {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

pub fn listing(mut files: Vec<File>) -> String {
    // Files are grouped by extension, and by name within one extension.
    files.sort();
    let names: Vec<_> = files
        .iter()
        .map(|f| format!("{}.{}", f.name, f.extension))
        .collect();
    names.join(" ")
}
