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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opened_jar_is_found() {
        let shelf = [store("jam=7").unwrap(), store("honey=never").unwrap()];
        assert_eq!(find_jar(&shelf, "jam=7"), Some("jam since 7".to_string()));
        assert_eq!(find_jar(&shelf, "honey=no"), None);
        assert_eq!(find_jar(&shelf, "jam=8"), None);
    }

    #[test]
    fn odd_lines() {
        assert_eq!(store("jam"), None);
        assert_eq!(find_jar(&[], "salt"), None);
    }
}
