#[derive(Debug, PartialEq)]
pub struct Record {
    pub source: String,
    pub text: String,
}

pub fn collect_log(source: String, raw: &str) -> Vec<Record> {
    raw.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| Record {
            source: source,
            text: line.trim().to_string(),
        })
        .collect()
}
