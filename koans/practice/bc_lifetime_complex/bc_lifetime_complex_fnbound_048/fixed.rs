pub struct Record {
    pub fields: Vec<String>,
}

pub fn select<'r, F>(records: &'r [Record], mut choose: F) -> Vec<&'r str>
where
    F: FnMut(&'r Record) -> Option<&'r str>,
{
    let mut picked = Vec::new();
    for record in records {
        if let Some(field) = choose(record) {
            picked.push(field);
        }
    }
    picked
}

pub fn longest(record: &Record) -> Option<&str> {
    record
        .fields
        .iter()
        .map(String::as_str)
        .max_by_key(|f| f.len())
}

pub fn nth_fields(records: &[Record], n: usize) -> Vec<&str> {
    select(records, |record| record.fields.get(n).map(String::as_str))
}
