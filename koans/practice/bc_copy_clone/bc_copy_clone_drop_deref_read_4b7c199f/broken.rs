use std::collections::BTreeMap;

pub struct Report {
    pub best: u8,
    pub pupil: String,
}

pub fn top_of_class(marks: &BTreeMap<String, u8>) -> Option<Report> {
    let (name, mark) = marks.iter().max_by_key(|entry| entry.1)?;
    Some(Report {
        best: mark,
        pupil: name.clone(),
    })
}
