use std::cmp::Reverse;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Usage {
    Kilobytes(u32),
    Gigabytes(u32),
}

pub fn report(folders: &[(String, Usage)]) -> String {
    let mut rows: Vec<_> = folders.iter().collect();
    rows.sort_by_key(|(_, usage)| Reverse(*usage));
    rows.iter()
        .fold(String::new(), |text, (name, _)| text + name + ";")
}
