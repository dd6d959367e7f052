#[derive(Debug, PartialEq)]
pub struct Jar {
    pub label: String,
    pub opened: Option<u32>,
}

pub fn store(line: &str) -> Option<Jar> {
    let (label, day) = line.split_once('=')?;
    let label = label.to_string();
    let opened = day.parse().ok();
    Some(Jar { label, opened })
}

pub fn find_jar(shelf: &[Jar], line: &str) -> Option<String> {
    let jar = store(line)?;
    let found = shelf.iter().find(|other| **other == jar)?;
    Some(format!("{} since {}", found.label, found.opened?))
}
